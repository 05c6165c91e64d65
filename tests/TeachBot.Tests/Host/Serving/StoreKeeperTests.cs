using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TeachBot.Core.Stores;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public class StoreKeeperTests
{
    private static readonly StoreHealth Ready = new(StoreFault.None, "", 3);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeLogger<StoreKeeper> _logger = new();
    private readonly Mock<IStore> _store = new();

    [Fact]
    public async Task A_fault_of_ours_is_logged_and_does_not_end_the_service()
    {
        _store.SetupSequence(it => it.CheckAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("ours")).ReturnsAsync(Ready);
        using var keeper = new StoreKeeper(_store.Object, _time, _logger);
        await keeper.StartAsync(CancellationToken.None);

        await Until(keeper, () => _logger.Collector.Count == 1);
        Assert.IsType<InvalidOperationException>(_logger.LatestRecord.Exception);
        await Until(keeper, () => _store.Invocations.Count > 1);

        await keeper.StopAsync(CancellationToken.None);
        Assert.True(keeper.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Events_of_more_than_three_days_ago_are_forgotten_after_an_hour()
    {
        var (started, forgotten) = (_time.GetUtcNow(), DateTimeOffset.MinValue);
        _store.Setup(it => it.CheckAsync(It.IsAny<CancellationToken>())).ReturnsAsync(Ready);
        _store.Setup(it => it.ForgetEventsAsync(It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>())).Callback((DateTimeOffset before, CancellationToken _) => forgotten = before).ReturnsAsync(1);
        using var keeper = new StoreKeeper(_store.Object, _time, _logger);
        await keeper.StartAsync(CancellationToken.None);

        await Until(keeper, () => forgotten != DateTimeOffset.MinValue);

        await keeper.StopAsync(CancellationToken.None);
        Assert.InRange(forgotten, started.AddHours(1).AddDays(-3), _time.GetUtcNow().AddDays(-3));
    }

    /// <summary>Lets time pass until something has happened.</summary>
    private async Task Until(StoreKeeper keeper, Func<bool> happened)
    {
        while (!happened())
        {
            Assert.False(keeper.ExecuteTask!.IsCompleted, "the keeper has ended");
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }
}
