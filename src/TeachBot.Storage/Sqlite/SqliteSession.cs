using System.Data.Common;
using Microsoft.Data.Sqlite;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Sqlite;

/// <summary>A connection to the file. Statements are prepared once and kept: they are few, and run by the hundred thousand.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : SqlSession
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Takes a session that is pooled back; null for the writer's own, which closes.</summary>
    internal Action<SqliteSession>? GiveBack { get; init; }

    /// <summary>The file that it writes; null for one that reads.</summary>
    internal OpenFile? Written { get; init; }

    /// <summary>Takes the lock for writing at once, so that waiting for it happens here and not in mid-transaction.</summary>
    internal override Task BeginAsync(CancellationToken cancellation)
    {
        Written?.Check(isWritten: false);
        return RunTextAsync("BEGIN IMMEDIATE");
    }

    internal override Task CommitAsync(CancellationToken cancellation)
    {
        var committing = RunTextAsync("COMMIT");
        Written?.Check(isWritten: true);
        return committing;
    }

    internal override Task RollBackAsync()
    {
        try
        {
            return RunTextAsync("ROLLBACK");
        }
        catch (SqliteException)
        {
            // A full disk, for one, has rolled back already.
            return Task.CompletedTask;
        }
    }

    internal override Task<long[]> RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        var results = new long[statements.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var command = Prepare(statements[i]);
            results[i] = statements[i].Returns
                ? command.ExecuteScalar() is long value
                    ? value
                    : -1
                : command.ExecuteNonQuery();
        }

        return Task.FromResult(results);
    }

    internal override Task<List<T>> QueryAsync<T>(Statement statement, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        var rows = new List<T>();
        using var reader = Prepare(statement).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return Task.FromResult(rows);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        if (GiveBack is not null)
        {
            GiveBack(this);
        }
        else
        {
            Close();
        }

        return ValueTask.CompletedTask;
    }

    internal void Close()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private Task RunTextAsync(string text)
    {
        Prepare(new Statement(text)).ExecuteNonQuery();
        return Task.CompletedTask;
    }

    private SqliteCommand Prepare(Statement statement)
    {
        if (!_prepared.TryGetValue(statement.Text, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = statement.Text;
            for (var i = 0; i < statement.Values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            }

            _prepared[statement.Text] = command;
        }

        for (var i = 0; i < statement.Values.Length; i++)
        {
            command.Parameters[i].Value = statement.Values[i] ?? DBNull.Value;
        }

        return command;
    }
}
