using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Stores;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Sqlite;
using TeachBot.Storage.Writing;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

/// <summary>A store that could only be read when the program started.</summary>
[UnsupportedOSPlatform("windows")]
public sealed partial class ReadOnlyStartTests : IAsyncDisposable
{
    /// <summary>Nobody's number: this machine's file of users may not say it.</summary>
    private const int Nobody = 65534;

    private static readonly Statement Count = new("SELECT COUNT(*) FROM notes");

    private readonly SqliteStores _stores = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_that_was_read_only_at_the_start_and_is_no_longer_is_written_while_people_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The rights of one thread are Linux's.");
        var folder = Path.GetDirectoryName(_stores.File)!;
        await MakeAsync(folder);
        Rights(folder, "r-xr-xr-x", "r--r--r--");
        var (before, after) = (StoreFault.None, StoreFault.None);
        var thread = new Thread(() => (before, after) = WriteBeforeAndAfter(() => Rights(folder, "rwxrwxrwx", "rw-rw-rw-")));
        thread.Start();
        thread.Join();

        Assert.Equal((StoreFault.ReadOnly, StoreFault.None), (before, after));
    }

    [Fact]
    public async Task What_can_be_read_is_read_though_the_start_found_that_it_cannot_be_written()
    {
        await using (var store = _stores.Open())
        {
            await store.CheckAsync(Token);
        }

        await using var database = new SqliteDatabase(_stores.File);
        var state = new StoreState(NullLogger.Instance);
        var reader = new StoreReader(database, state, _ => throw state.Fails(StoreFault.ReadOnly, new IOException("read-only"), schema: 1));

        Assert.Equal([0L], await reader.QueryAsync(new Statement("SELECT COUNT(*) FROM posts"), row => row.GetInt64(0), Token));
        Assert.Equal(StoreFault.ReadOnly, state.Health.Fault);
    }

    public ValueTask DisposeAsync() => _stores.DisposeAsync();

    /// <summary>A file with its WAL, as a process leaves it that was killed.</summary>
    private async Task MakeAsync(string folder)
    {
        File.SetUnixFileMode(_stores.Folder, Mode("rwxrwxrwx"));
        Directory.CreateDirectory(folder);
        var alive = Path.Combine(_stores.Folder, "alive.db");
        await using var connection = new SqliteConnection($"Data Source={alive};Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('a')";
        command.ExecuteNonQuery();
        foreach (var part in new[] { "", "-wal", "-shm" })
        {
            File.Copy(alive + part, _stores.File + part);
        }
    }

    /// <summary>
    /// Writes, reads, and writes again when something has changed; on a thread of its own, since whoever runs the tests may be allowed
    /// everything.
    /// </summary>
    private (StoreFault Before, StoreFault After) WriteBeforeAndAfter(Action change)
    {
        var system = AsUser(Nobody);
        var database = new SqliteDatabase(_stores.File);
        var before = Write(database);
        Read(database);
        _ = AsUser(system);
        change();
        _ = AsUser(Nobody);
        var after = Write(database);
        database.DisposeAsync().AsTask().Wait(Token);
        return (before, after);
    }

    private static StoreFault Write(SqliteDatabase database)
    {
        SqlSession? session = null;
        try
        {
            session = database.OpenWriterAsync(Token).GetAwaiter().GetResult();
            session.RunAsync([new Statement("INSERT INTO notes VALUES ('b')")], Token).GetAwaiter().GetResult();
            return StoreFault.None;
        }
        catch (Exception exception) when (database.FaultOf(exception) is var fault and not StoreFault.None)
        {
            return fault;
        }
        finally
        {
            session?.DisposeAsync().AsTask().Wait(Token);
        }
    }

    private static void Read(SqliteDatabase database)
    {
        var reader = database.OpenReaderAsync(Token).GetAwaiter().GetResult();
        reader.QueryAsync(Count, row => row.GetInt64(0), Token).GetAwaiter().GetResult();
        reader.DisposeAsync().AsTask().Wait(Token);
    }

    private static void Rights(string folder, string ofFolder, string ofFiles)
    {
        File.SetUnixFileMode(folder, Mode("rwxrwxrwx"));
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.SetUnixFileMode(file, Mode(ofFiles));
        }

        File.SetUnixFileMode(folder, Mode(ofFolder));
    }

    private static UnixFileMode Mode(string rights) =>
        (UnixFileMode)rights.Aggregate(0, (mode, right) => (mode << 1) | (right == '-' ? 0 : 1));

    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial int AsUser(int user);
}
