using System.Data.Common;

namespace TeachBot.Storage.Sql;

/// <summary>A connection in use by one task at a time.</summary>
internal abstract class SqlSession : IAsyncDisposable
{
    internal abstract Task BeginAsync(CancellationToken cancellation);

    internal abstract Task CommitAsync(CancellationToken cancellation);

    /// <summary>Undoes what was not committed; quietly, since the fault that led here may be the connection's.</summary>
    internal abstract Task RollBackAsync();

    /// <summary>Runs statements in order, in as few round trips as the database allows.</summary>
    /// <returns>The result of each.</returns>
    internal abstract Task<long[]> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation);

    /// <summary>Adds the rows whose key is new.</summary>
    /// <returns>Which are, in order.</returns>
    internal virtual async Task<bool[]> AddNewAsync(KeyedTable table, IReadOnlyList<object?[]> rows, CancellationToken cancellation) =>
        [.. (await RunAsync([.. rows.Select(row => new Statement(table.InsertRow, row))], cancellation)).Select(added => added == 1)];

    /// <summary>Finds the numbers of rows by their keys, which are all there.</summary>
    internal virtual Task<long[]> NumbersAsync(KeyedTable table, IReadOnlyList<object?[]> keys, CancellationToken cancellation) =>
        RunAsync([.. keys.Select(key => new Statement(table.SelectNumber, key) { Returns = true })], cancellation);

    internal abstract Task<List<T>> QueryAsync<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellation);

    /// <summary>Gives the connection back.</summary>
    public abstract ValueTask DisposeAsync();
}
