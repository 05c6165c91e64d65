using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Sqlite;

/// <summary>
/// A file beside the program. Readers and one writer do not wait for each other (WAL), and what is committed is on the disk (<c>synchronous=FULL</c>).
/// </summary>
/// <param name="file">The file.</param>
/// <param name="pragmas">Further settings of each connection; tests make the disk small with them.</param>
internal sealed class SqliteDatabase(string file, Func<string>? pragmas = null) : Database
{
    /// <summary>How long another process may hold the file before we say that it is locked.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How much of the file the writer keeps in memory, in KiB.</summary>
    private const int WriterCache = 8_000;

    /// <summary>The same of each reader, of whom there are as many as ask at once: the system keeps the file in memory for all of them.</summary>
    private const int ReaderCache = 1_000;

    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private volatile bool _isDisposed;

    internal override Dialect Dialect { get; } = new("INTEGER PRIMARY KEY", " WITHOUT ROWID", "", "")
    {
        Engine = "SELECT 'SQLite ' || sqlite_version()",
        TableExists = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1",
    };

    /// <summary>The file has one lock for writing.</summary>
    internal override int Writers => 1;

    internal override Task<SqlSession> OpenWriterAsync(CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder)
        {
            GuardedFiles.MakeFolder(folder);
        }

        // What SQLite makes beside it has the file's own rights.
        GuardedFiles.Keep(file, "-wal", "-shm", "-journal");
        return Task.FromResult<SqlSession>(new SqliteSession(Open(SqliteOpenMode.ReadWriteCreate, WriterCache), giveBack: null));
    }

    internal override Task<SqlSession> OpenReaderAsync(CancellationToken cancellation) =>
        Task.FromResult<SqlSession>(_readers.TryTake(out var reader) ? reader : new SqliteSession(Open(SqliteOpenMode.ReadWrite, ReaderCache), GiveBack));

    internal override Task BeginMigrationAsync(SqlSession session, CancellationToken cancellation) => session.BeginAsync(cancellation);

    internal override StoreFault FaultOf(Exception exception) => SqliteFaults.Of(exception);

    internal override bool IsCollision(Exception exception) => false;

    internal override async Task BackUpAsync(string target, CancellationToken cancellation)
    {
        await using var reader = await OpenReaderAsync(cancellation).ConfigureAwait(false);
        await reader.RunAsync([new Statement("VACUUM INTO $1", target)], cancellation).ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync()
    {
        _isDisposed = true;
        while (_readers.TryTake(out var reader))
        {
            reader.Close();
        }

        return ValueTask.CompletedTask;
    }

    private SqliteConnection Open(SqliteOpenMode mode, int cache)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = (int)Patience.TotalSeconds,
        }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA busy_timeout = {(int)Patience.TotalMilliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -{cache}; {pragmas?.Invoke()}";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void GiveBack(SqliteSession session)
    {
        if (_isDisposed)
        {
            session.Close();
            return;
        }

        _readers.Add(session);
    }
}
