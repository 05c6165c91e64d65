using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Bots;
using Xunit;
using static TeachBot.EndToEnd.Bots.ScheduleClock;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The clock is changed, or the bot, its store or its channel was away, when a channel's quiz was due.</summary>
public sealed class FailureTableTestsOfSchedules : FailureTable
{
    private static readonly ChannelRef Room = new(new WorkspaceRef("discord", WholeBot.Server), WholeBot.Room);

    [Theory]
    [InlineData("gone")]
    [InlineData("mute")]
    [InlineData("unseen")]
    public async Task Row_27_a_schedule_whose_channel_is_closed_to_us_rests_and_says_why(string why)
    {
        var clock = new ScheduleClock("2026-11-24T09:00+09:00", Token);
        await using var bot = await StartAsync(BotStore.Sqlite, clock);
        await clock.SetAsync(bot.Services, Room, ("time", "8:30"));
        (bot.Channel.CanWrite, bot.Channel.CanSee) = (why != "mute", why != "unseen");
        if (why == "gone")
        {
            bot.Rest.Channels.Remove(WholeBot.Room);
        }

        await clock.PassAsync(At("2026-11-25T08:30+09:00"));
        await clock.UntilGivenUpAsync(bot.Services);
        await clock.PassAsync(At("2026-11-25T08:40+09:00"));

        Assert.Contains("投稿できなかったため", await clock.SayAsync(bot.Services, Room), StringComparison.Ordinal);
        var sent = bot.Requests("POST", "/70/messages").Count();
        await clock.PassAsync(At("2026-11-26T20:00+09:00"));
        Assert.Equal((1, 1), (sent, bot.Requests("POST", "/70/messages").Count()));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_38_two_replicas_fire_a_schedule_once(string store)
    {
        var clock = new ScheduleClock("2026-11-24T09:00+09:00", Token);
        await using var bot = await StartAsync(store, clock);
        await bot.JoinAsync(isHttp: true, Token);
        await clock.SetAsync(bot.Services, Room, ("time", "8:30"));

        await clock.PassAsync(At("2026-11-25T08:30+09:00"));
        await clock.UntilAsync(() => bot.Channel.Messages.Count == 1);
        await clock.PassAsync(At("2026-11-25T20:00+09:00"));
        Assert.Single(bot.Channel.Messages);
    }

    [Theory]
    // 2:30 does not come that night: the clock goes from 2:00 to 3:00.
    [InlineData(BotStore.Sqlite, "2026-03-28T12:00Z", "2026-03-29T00:59Z", "2026-03-29T01:00Z", "2026-03-29T12:00Z")]
    [InlineData(BotStore.Sqlite, "2026-10-24T12:00Z", "2026-10-25T00:29Z", "2026-10-25T00:30Z", "2026-10-25T12:00Z")] // 2:30 comes twice
    [InlineData(BotStore.Postgres, "2026-10-24T12:00Z", "2026-10-25T00:29Z", "2026-10-25T00:30Z", "2026-10-25T12:00Z")]
    public async Task Row_39_where_the_clock_is_changed_the_quiz_comes_once(
        string store,
        string set,
        string before,
        string due,
        string after
    )
    {
        var clock = new ScheduleClock(set, Token);
        await using var bot = await StartAsync(store, clock);
        await clock.SetAsync(bot.Services, Room, ("time", "2:30"), ("zone", "Europe/Berlin"));

        await clock.PassAsync(At(before));
        Assert.Empty(bot.Channel.Messages);
        await clock.PassAsync(At(due));
        await clock.UntilAsync(() => bot.Channel.Messages.Count == 1);
        await clock.PassAsync(At(due).AddHours(1));
        await clock.PassAsync(At(after));
        Assert.Single(bot.Channel.Messages);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_40_of_what_was_missed_one_comes_and_only_until_its_limit(string store)
    {
        var clock = new ScheduleClock("2026-11-24T09:00+09:00", Token);
        await using var bot = await StartAsync(store, clock);
        await clock.SetAsync(bot.Services, Room, ("time", "8:30"), ("until", "12:00"));

        await bot.StopAsync(Token);
        clock.Time.SetUtcNow(At("2026-11-27T11:50+09:00"));
        await bot.JoinAsync(isHttp: true, Token);
        await clock.UntilAsync(() => bot.Channel.Messages.Count == 1);
        await clock.PassAsync(At("2026-11-27T20:00+09:00"));
        Assert.Single(bot.Channel.Messages);

        await bot.StopAsync(Token);
        clock.Time.SetUtcNow(At("2026-11-28T12:01+09:00"));
        await bot.JoinAsync(isHttp: true, Token);
        await clock.PassAsync(At("2026-11-29T08:29+09:00"));
        Assert.Single(bot.Channel.Messages);
        await clock.PassAsync(At("2026-11-29T08:30+09:00"));
        await clock.UntilAsync(() => bot.Channel.Messages.Count == 2);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_40_while_the_store_is_away_at_the_hour_the_quiz_is_late_and_not_lost(string store)
    {
        var clock = new ScheduleClock("2026-11-24T09:00+09:00", Token);
        await using var bot = await StartAsync(store, clock);
        await clock.SetAsync(bot.Services, Room, ("time", "8:30"), ("until", "12:00"));

        bot.Store.TakeAway();
        await clock.PassAsync(At("2026-11-25T08:50+09:00"));
        Assert.Empty(bot.Channel.Messages);
        bot.Store.GiveBack();
        await clock.UntilAsync(() => bot.Channel.Messages.Count == 1);
        await clock.PassAsync(At("2026-11-25T20:00+09:00"));
        Assert.Single(bot.Channel.Messages);
    }

    /// <summary>Discord is a fake that has its own, real time: it answers at once.</summary>
    private Task<WholeBot> StartAsync(string store, ScheduleClock clock) =>
        WholeBot.StartAsync(
            new BotSetup
            {
                Store = store,
                Time = clock.Time,
                DiscordTime = TimeProvider.System,
                IsHttp = true,
            },
            Token
        );
}
