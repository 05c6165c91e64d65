using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Learning.Feedback;
using TeachBot.Storage;
using TeachBot.Storage.Sqlite;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

/// <summary>A file that is taken away from a program that runs: SQLite would go on writing to what ends with the process.</summary>
public sealed class LostFileTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly StoreOptions Impatient = new() { Patience = TimeSpan.Zero, RetryAfter = TimeSpan.Zero };

    private readonly SqliteStores _stores = new();
    private readonly FakeLogger _logger = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Action<SqliteStores>> Losses =>
        new()
        {
            { "its file is removed", stores => File.Delete(stores.File) },
            { "its file is moved away", stores => File.Move(stores.File, stores.File + ".away") },
            { "its folder is removed", stores => Directory.Delete(Path.GetDirectoryName(stores.File)!, recursive: true) },
            { "an empty file takes its place", stores => Replace(stores.File, "") },
        };

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Nothing_more_is_acknowledged_and_no_empty_store_is_made_where(string what, Action<SqliteStores> happens)
    {
        await using var store = Open();
        Assert.Equal(StoreFault.None, await Save(store, "before"));

        happens(_stores);

        Assert.Equal((what, StoreFault.Missing), (what, await Save(store, "after")));
        Assert.Equal((what, StoreFault.Missing), (what, (await store.CheckAsync(Token)).Fault));
        Assert.Equal((what, StoreFault.Missing), (what, await Save(store, "later")));
        Assert.False(File.Exists(_stores.File) && new FileInfo(_stores.File).Length > 0, what);
        Assert.Single(_logger.Collector.GetSnapshot(), line => line.Message.Contains("does not work", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_finds_it_though_nobody_writes()
    {
        await using var store = Open();
        await store.CheckAsync(Token);
        File.Delete(_stores.File);

        Assert.Equal(StoreFault.Missing, (await store.CheckAsync(Token)).Fault);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Attempts.CountsAsync("q1", Token));
        Assert.Equal(StoreFault.Missing, refused.Fault);
    }

    [Fact]
    public async Task A_file_that_is_put_back_is_gone_on_with_and_what_was_acknowledged_is_in_it()
    {
        await using var store = Open();
        await Save(store, "before");
        File.Move(_stores.File, _stores.File + ".away");
        await Save(store, "after");
        File.Move(_stores.File + ".away", _stores.File);

        Assert.Equal(StoreFault.None, await Save(store, "again"));
        Assert.Equal(EffectResult.Repeated, await store.ApplyAsync(new Effect("before", Monday, []), Token));
    }

    /// <summary>The WAL beside it is the old file's: SQLite would put the old pages into the copy.</summary>
    [Fact]
    public async Task A_copy_that_takes_its_place_is_refused_until_a_start_and_stays_as_it_is()
    {
        var copy = _stores.File + ".copy";
        await using (var other = Stores.Sqlite(copy, TimeProvider.System, _logger))
        {
            await Save(other, "of the copy");
        }

        var bytes = await File.ReadAllBytesAsync(copy, Token);
        await using (var store = Open())
        {
            await Save(store, "before");
            File.Move(copy, _stores.File, overwrite: true);

            Assert.Equal(StoreFault.Missing, await Save(store, "after"));
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Feedback.MissesAsync(School("T1"), 9, Token));
            Assert.Equal(StoreFault.Missing, (await store.CheckAsync(Token)).Fault);
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_stores.File, Token));
        File.Delete(_stores.File + "-wal");
        File.Delete(_stores.File + "-shm");
        await using var again = Open();
        Assert.Equal(["of the copy"], await Missed(again, "T1"));
    }

    [Fact]
    public async Task What_is_written_beside_a_removed_wal_is_kept()
    {
        await using (var store = Open(new StoreOptions()))
        {
            await Save(store, "before");
            File.Delete(_stores.File + "-wal");
            Assert.Equal(StoreFault.None, await Save(store, "after"));
            Assert.True(File.Exists(_stores.File + "-wal"));
        }

        await using var again = Open();
        Assert.Equal(["after", "before"], await Missed(again, "T1"));
    }

    [Fact]
    public async Task Who_only_looks_makes_no_file()
    {
        await using var store = _stores.Open(new StoreOptions { MakesFile = false });

        Assert.Equal(StoreFault.Missing, (await store.CheckAsync(Token)).Fault);
        Assert.False(Directory.Exists(Path.GetDirectoryName(_stores.File)));
    }

    public ValueTask DisposeAsync() => _stores.DisposeAsync();

    private static WorkspaceRef School(string id) => new("slack", id);

    private static void Replace(string file, string text)
    {
        File.WriteAllText(file + ".new", text);
        File.Move(file + ".new", file, overwrite: true);
    }

    private SqlStore Open(StoreOptions? options = null) =>
        new(new SqliteDatabase(_stores.File), options ?? Impatient, TimeProvider.System, _logger);

    private static async Task<IEnumerable<string>> Missed(SqlStore store, string workspace) =>
        (await store.Feedback.MissesAsync(School(workspace), 9, Token)).Select(miss => miss.Question).Order(StringComparer.Ordinal);

    private static async Task<StoreFault> Save(SqlStore store, string question, string workspace = "T1")
    {
        try
        {
            var missed = new QuestionMissed(School(workspace), question, question, Monday);
            await store.ApplyAsync(new Effect(question, Monday, [missed]), Token);
            return StoreFault.None;
        }
        catch (StoreUnavailableException exception)
        {
            return exception.Fault;
        }
    }
}
