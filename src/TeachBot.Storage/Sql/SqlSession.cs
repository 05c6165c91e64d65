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

    internal abstract Task<List<T>> QueryAsync<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellation);

    /// <summary>Gives the connection back.</summary>
    public abstract ValueTask DisposeAsync();
}
