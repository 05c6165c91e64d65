using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Learning.Feedback;
using TeachBot.Storage;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

/// <summary>The server goes away and comes back: the way to it is cut and mended, the server itself is the real one.</summary>
public sealed class PostgresBadDaysTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly WorkspaceRef School = new("discord", "100");

    private readonly PostgresStores _stores = new();
    private readonly Way _way;
    private readonly SqlStore _store;

    public PostgresBadDaysTests()
    {
        var there = new NpgsqlConnectionStringBuilder(_stores.ConnectionString);
        _way = new Way(there.Port);
        var through = new NpgsqlConnectionStringBuilder(_stores.ConnectionString) { Port = _way.Port };
        _store = Stores.PostgreSql(
            through.ToString(),
            TimeProvider.System,
            NullLogger.Instance,
            new StoreOptions { Patience = TimeSpan.Zero, RetryAfter = TimeSpan.Zero }
        );
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_down_at_the_start_is_waited_for()
    {
        _way.Cut();

        Assert.Equal(StoreFault.Unreachable, (await _store.CheckAsync(Token)).Fault);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.Feedback.MissesAsync(School, 10, Token));

        _way.Mend();
        Assert.True((await _store.CheckAsync(Token)).IsReady);
        Assert.Equal(StoreFault.None, await Save(1));
    }

    [Fact]
    public async Task A_server_that_goes_away_and_comes_back_has_all_that_was_acknowledged()
    {
        Assert.Equal(StoreFault.None, await Save(1));
        _way.Cut();

        Assert.Equal(StoreFault.Unreachable, await Save(2));
        Assert.Equal(StoreFault.Unreachable, _store.Health.Fault);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.Feedback.MissesAsync(School, 10, Token));

        _way.Mend();
        Assert.Equal(StoreFault.None, await Save(2));
        Assert.Equal(2, (await _store.Feedback.MissesAsync(School, 10, Token)).Count);
    }

    [Fact]
    public async Task What_was_written_when_the_way_broke_is_written_once_when_it_is_tried_again()
    {
        for (var round = 0; round < 10; round++)
        {
            var saving = Enumerable.Range(round * 20, 20).Select(Save).ToList();
            _way.Cut();
            await Task.WhenAll(saving);
            _way.Mend();
        }

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 200).Select(Save)), fault => Assert.Equal(StoreFault.None, fault));
        var misses = await _store.Feedback.MissesAsync(School, 1000, Token);
        Assert.Equal((200, 200L), (misses.Count, misses.Sum(miss => miss.Times)));
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _way.Dispose();
        await _stores.DisposeAsync();
    }

    private async Task<StoreFault> Save(int number)
    {
        try
        {
            await _store.ApplyAsync(
                new Effect($"event-{number}", Monday, [new QuestionMissed(School, "?", $"key-{number}", Monday)]),
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
