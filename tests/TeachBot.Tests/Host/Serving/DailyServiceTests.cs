using Microsoft.Extensions.Logging.Testing;
using Moq;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Host.Serving;
using TeachBot.Tests.Commands;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public sealed class DailyServiceTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new() { IsManager = true };
    private readonly FakeLogger<DailyService> _logger = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Fifty_schedules_of_one_minute_all_come_in_one_round()
    {
        for (var number = 0; number < 50; number++)
        {
            await SetAsync(number);
        }

        _room.Time.SetUtcNow(new DateTimeOffset(2026, 11, 25, 8, 30, 0, TimeSpan.FromHours(9)));
        await Service(_room.Store.Schedules).RoundAsync(Token);

        Assert.Equal(
            50,
            (await _room.Store.Outbox.ClaimAsync(["playground"], 100, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token))
                .Select(claim => claim.Post.Channel.Id)
                .Distinct()
                .Count()
        );
        Assert.Empty(await _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow(), 100, Token));
    }

    [Fact]
    public async Task One_schedules_trouble_is_not_anothers()
    {
        await SetAsync(0);
        await SetAsync(1);
        _room.Time.SetUtcNow(new DateTimeOffset(2026, 11, 25, 8, 30, 0, TimeSpan.FromHours(9)));
        var due = await _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow(), 10, Token);
        var schedules = new Mock<ISchedules>();
        schedules
            .Setup(it =>
                it.DueAsync(It.IsAny<IReadOnlyList<string>>(), It.IsAny<DateTimeOffset>(), It.IsAny<int>(), It.IsAny<CancellationToken>())
            )
            .ReturnsAsync([due[0] with { Id = "broken", Channel = null! }, due[0], due[1]]);

        await Service(schedules.Object).RoundAsync(Token);

        Assert.Equal(
            2,
            (await _room.Store.Outbox.ClaimAsync(["playground"], 100, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token)).Count
        );
    }

    [Fact]
    public async Task A_fault_of_the_database_that_nobody_knows_ends_neither_the_service_nor_the_bot()
    {
        var asked = new SemaphoreSlim(0);
        var schedules = new Mock<ISchedules>();
        schedules
            .Setup(it =>
                it.DueAsync(It.IsAny<IReadOnlyList<string>>(), It.IsAny<DateTimeOffset>(), It.IsAny<int>(), It.IsAny<CancellationToken>())
            )
            .Callback(() => asked.Release())
            .ThrowsAsync(new InvalidOperationException("42P01: relation does not exist"));
        using var service = Service(schedules.Object);
        await service.StartAsync(Token);
        await asked.WaitAsync(Token);
        while (!asked.Wait(0, Token) && !service.ExecuteTask!.IsCompleted)
        {
            _room.Time.Advance(DailyService.Pause);
            await Task.Yield();
        }

        Assert.False(service.ExecuteTask!.IsFaulted);
        await service.StopAsync(Token);
    }

    private DailyService Service(ISchedules schedules)
    {
        var platform = new Mock<IChatPlatform>();
        platform.Setup(it => it.Name).Returns("playground");
        return new DailyService(schedules, [_room.Daily, _room.Reminders], [platform.Object], _room.Time, _logger);
    }

    private async Task SetAsync(int number)
    {
        _room.Channel = new ChannelRef(new WorkspaceRef("playground", "playground"), $"class-{number}");
        Assert.Contains("保存しました", ChatRoom.Text(await _room.Command("daily", ("time", "8:30"))), StringComparison.Ordinal);
    }
}
