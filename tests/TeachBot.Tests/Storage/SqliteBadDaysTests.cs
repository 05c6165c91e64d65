using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Learning.Feedback;
using TeachBot.Storage;
using TeachBot.Storage.Sqlite;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

/// <summary>What the embedded store does when it can't: it says why, keeps what it acknowledged, and works again by itself.</summary>
public sealed class SqliteBadDaysTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly WorkspaceRef School = new("discord", "100");
    private static readonly StoreOptions Impatient = new() { Patience = TimeSpan.Zero, RetryAfter = TimeSpan.Zero };

    private readonly SqliteStores _stores = new();
    private string _pragmas = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_refuses_what_it_cannot_keep_and_loses_nothing_that_it_did()
    {
        await using var store = Small("PRAGMA max_page_count = 80");
        var kept = 0;
        var fault = StoreFault.None;
        while (fault == StoreFault.None)
        {
            fault = await Save(store, kept);
            kept += fault == StoreFault.None ? 1 : 0;
        }

        Assert.Equal((StoreFault.DiskFull, StoreFault.DiskFull), (fault, store.Health.Fault));
        Assert.Equal(kept, (await store.Feedback.MissesAsync(School, 1000, Token)).Count);

        _pragmas = "";
        Assert.Equal(StoreFault.None, await Save(store, kept));
        Assert.True(store.Health.IsReady);
        Assert.Equal(kept + 1, (await store.Feedback.MissesAsync(School, 1000, Token)).Count);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_still_read()
    {
        await using var store = Small("");
        await Save(store, 1);
        await using var reopened = Small("PRAGMA query_only = 1");

        Assert.Equal(StoreFault.ReadOnly, await Save(reopened, 2));
        Assert.Single(await store.Feedback.MissesAsync(School, 10, Token));
    }

    [Fact]
    public async Task A_database_that_somebody_else_holds_is_waited_for_then_said_to_be_locked_then_works()
    {
        await using var store = Small("PRAGMA busy_timeout = 1");
        await Save(store, 1);
        await using (var other = new SqliteConnection($"Data Source={_stores.File};Pooling=False"))
        {
            await other.OpenAsync(Token);
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE";
            command.ExecuteNonQuery();

            Assert.Equal(StoreFault.Locked, await Save(store, 2));
            Assert.Single(await store.Feedback.MissesAsync(School, 10, Token));
        }

        Assert.Equal(StoreFault.None, await Save(store, 2));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_to_be_damaged_and_not_touched()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_stores.File)!);
        await File.WriteAllTextAsync(_stores.File, new string('x', 5000), Token);
        await using var store = Small("");

        Assert.Equal(StoreFault.Damaged, (await store.CheckAsync(Token)).Fault);
        Assert.Equal(5000, new FileInfo(_stores.File).Length);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_a_fault_and_no_crash()
    {
        await File.WriteAllTextAsync(Path.Combine(_stores.Folder, "data"), "a file in the folder's place", Token);
        await using var store = Small("");

        Assert.False((await store.CheckAsync(Token)).IsReady);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Attempts.CountsAsync("q1", Token));
    }

    [Fact]
    public async Task What_waits_when_the_store_is_closed_is_written_first()
    {
        var store = Small("");
        var saves = Enumerable.Range(0, 500).Select(at => Save(store, at)).ToList();
        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(saves), fault => Assert.Equal(StoreFault.None, fault));
        await using var again = Small("");
        Assert.Equal(500, (await again.Feedback.MissesAsync(School, 1000, Token)).Count);
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = Small("");
        await store.DisposeAsync();

        Assert.NotEqual(StoreFault.None, await Save(store, 1));
    }

    public ValueTask DisposeAsync() => _stores.DisposeAsync();

    private SqlStore Small(string pragmas)
    {
        _pragmas = pragmas;
        return new SqlStore(new SqliteDatabase(_stores.File, () => _pragmas), Impatient, TimeProvider.System, NullLogger.Instance);
    }

    private static async Task<StoreFault> Save(SqlStore store, int number)
    {
        try
        {
            await store.ApplyAsync(
                new Effect($"event-{number}", Monday, [new QuestionMissed(School, new string('あ', 500), $"key-{number}", Monday)]),
                Token
            );
            return StoreFault.None;
        }
        catch (StoreUnavailableException exception)
        {
            return exception.Fault;
        }
    }
}
