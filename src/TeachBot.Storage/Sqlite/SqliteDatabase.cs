using Microsoft.Data.Sqlite;
using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Sqlite;

/// <summary>
/// A file beside the program. Readers and one writer do not wait for each other (WAL), and what is committed is on the disk
/// (<c>synchronous=FULL</c>).
/// </summary>
internal sealed class SqliteDatabase : Database
{
    /// <summary>How long another process may hold the file before we say that it is locked.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How much of the file the writer keeps in memory, in KiB.</summary>
    private const int WriterCache = 8_000;

    /// <summary>
    /// The same of each reader, of whom there are as many as ask at once: the system keeps the file in memory for all of them.
    /// </summary>
    private const int ReaderCache = 250;

    private readonly string _file;
    private readonly Func<string>? _pragmas;
    private readonly SqliteReaders _readers;
    private volatile bool _mayMake;
    private volatile OpenFile? _written;

    /// <param name="file">The file.</param>
    /// <param name="pragmas">Further settings of each connection; tests make the disk small with them.</param>
    /// <param name="mayMake">Whether the file is made where there is none.</param>
    internal SqliteDatabase(string file, Func<string>? pragmas = null, bool mayMake = true)
    {
        (_file, _pragmas, _mayMake) = (file, pragmas, mayMake);
        _readers = new SqliteReaders(giveBack => new SqliteSession(Open(SqliteOpenMode.ReadWrite, ReaderCache)) { GiveBack = giveBack });
    }

    /// <summary>The words in which SQLite's SQL differs.</summary>
    internal static Dialect Words { get; } =
        new("INTEGER PRIMARY KEY", " WITHOUT ROWID", "", "")
        {
            Engine = "SELECT 'SQLite ' || sqlite_version()",
            TableExists = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1",
        };

    internal override Dialect Dialect => Words;

    /// <summary>The file has one lock for writing.</summary>
    internal override int Writers => 1;

    /// <summary>
    /// Opened while no other connection is. A file that was there once is not made anew: who finds it gone would take the empty one for
    /// all there is.
    /// </summary>
    internal override async Task<SqlSession> OpenWriterAsync(CancellationToken cancellation)
    {
        if (_mayMake && Path.GetDirectoryName(Path.GetFullPath(_file)) is { Length: > 0 } folder)
        {
            GuardedFiles.MakeFolder(folder);
        }

        if (_mayMake || File.Exists(_file))
        {
            // What SQLite makes beside it has the file's own rights.
            GuardedFiles.Keep(_file, "-wal", "-shm", "-journal");
        }

        var mode = _mayMake ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite;
        var connection = await _readers.WithoutAsync(() => Open(mode, WriterCache));
        _mayMake &= new FileInfo(_file) is not { Exists: true, Length: > 0 };
        _written = new OpenFile(connection, _file);
        return new SqliteSession(connection) { Written = _written };
    }

    internal override async Task<SqlSession> OpenReaderAsync(CancellationToken cancellation) =>
        _written is { IsGone: true } gone ? throw gone.Gone() : await _readers.TakeAsync(cancellation);

    internal override Task BeginMigrationAsync(SqlSession session, CancellationToken cancellation) => session.BeginAsync(cancellation);

    internal override StoreFault FaultOf(Exception exception) => SqliteFaults.Of(exception);

    internal override bool IsCollision(Exception exception) => false;

    internal override async Task BackUpAsync(string target, CancellationToken cancellation)
    {
        await using var reader = await OpenReaderAsync(cancellation);
        await reader.RunAsync([new Statement("VACUUM INTO $1", target)], cancellation);
    }

    public override ValueTask DisposeAsync()
    {
        _readers.Close();
        return ValueTask.CompletedTask;
    }

    private SqliteConnection Open(SqliteOpenMode mode, int cache)
    {
        if (mode != SqliteOpenMode.ReadWriteCreate)
        {
            OpenFile.Find(_file);
        }

        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = _file,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = (int)Patience.TotalSeconds,
            }.ToString()
        );
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                $"PRAGMA busy_timeout = {(int)Patience.TotalMilliseconds}; PRAGMA journal_mode = WAL; "
                + $"PRAGMA synchronous = FULL; PRAGMA cache_size = -{cache}; {_pragmas?.Invoke()}";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
