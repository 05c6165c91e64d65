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
        _store
            .SetupSequence(it => it.CheckAsync(It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("ours"))
            .ReturnsAsync(Ready);
        using var keeper = new StoreKeeper(_store.Object, _time, _logger);
        await keeper.StartAsync(CancellationToken.None);

        await Until(keeper, () => _logger.Collector.Count == 1);
        Assert.IsType<InvalidOperationException>(_logger.LatestRecord.Exception);
        await Until(keeper, () => _store.Invocations.Count > 1);

        await keeper.StopAsync(CancellationToken.None);
        Assert.True(keeper.ExecuteTask!.IsCompletedSuccessfully);
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
