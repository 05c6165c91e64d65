using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Bots;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The clock is changed, or the bot was away, when a channel's quiz was due.</summary>
public sealed class FailureTableTestsOfSchedules : FailureTable
{
    [Theory]
    [InlineData(BotStore.Sqlite, "2026-03-28T12:00Z", "2026-03-29T00:59Z", "2026-03-29T01:00Z", "2026-03-29T12:00Z")] // 2:30 does not come that night; the clock goes from 2:00 to 3:00
    [InlineData(BotStore.Sqlite, "2026-10-24T12:00Z", "2026-10-25T00:29Z", "2026-10-25T00:30Z", "2026-10-25T12:00Z")] // 2:30 comes twice
    [InlineData(BotStore.Postgres, "2026-10-24T12:00Z", "2026-10-25T00:29Z", "2026-10-25T00:30Z", "2026-10-25T12:00Z")]
    public async Task Row_39_where_the_clock_is_changed_the_quiz_comes_once(string store, string set, string before, string due, string after)
    {
        var clock = new FakeTimeProvider(At(set));
        await using var bot = await StartAsync(store, clock);
        await SetAsync(bot, clock, ("time", "2:30"), ("zone", "Europe/Berlin"));

        await PassAsync(clock, At(before));
        Assert.Empty(bot.Channel.Messages);
        await PassAsync(clock, At(due));
        await ComesAsync(bot, clock, 1);
        await PassAsync(clock, At(due).AddHours(1));
        await PassAsync(clock, At(after));
        Assert.Single(bot.Channel.Messages);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_40_of_what_was_missed_one_comes_and_only_until_its_limit(string store)
    {
        var clock = new FakeTimeProvider(At("2026-11-24T09:00+09:00"));
        await using var bot = await StartAsync(store, clock);
        await SetAsync(bot, clock, ("time", "8:30"), ("until", "12:00"));

        await bot.StopAsync(Token);
        clock.SetUtcNow(At("2026-11-27T11:50+09:00"));
        await bot.JoinAsync(isHttp: true, Token);
        await ComesAsync(bot, clock, 1);
        await PassAsync(clock, At("2026-11-27T20:00+09:00"));
        Assert.Single(bot.Channel.Messages);

        await bot.StopAsync(Token);
        clock.SetUtcNow(At("2026-11-28T12:01+09:00"));
        await bot.JoinAsync(isHttp: true, Token);
        await PassAsync(clock, At("2026-11-29T08:29+09:00"));
        Assert.Single(bot.Channel.Messages);
        await PassAsync(clock, At("2026-11-29T08:30+09:00"));
        await ComesAsync(bot, clock, 2);
    }

    /// <summary>Discord is a fake that has its own, real time: it answers at once.</summary>
    private Task<WholeBot> StartAsync(string store, FakeTimeProvider clock) =>
        WholeBot.StartAsync(new BotSetup { Store = store, Time = clock, DiscordTime = TimeProvider.System, IsHttp = true }, Token);

    private async Task SetAsync(WholeBot bot, FakeTimeProvider clock, params (string Option, string Value)[] options)
    {
        var channel = new ChannelRef(new WorkspaceRef("discord", WholeBot.Server), WholeBot.Room);
        var origin = new EventOrigin("discord:set", channel, new UserRef("discord", "", "1"), "ja", clock.GetUtcNow()) { IsManager = true };
        var outcome = await bot.Services.GetRequiredService<IChat>().HandleAsync(new CommandInvoked(origin, "daily", options.ToDictionary(pair => pair.Option, pair => pair.Value)), Token);
        Assert.Contains("保存しました", Core.Documents.PlainText.Of(Assert.IsType<Reply>(outcome).Message), StringComparison.Ordinal);
    }

    /// <summary>Lets time pass in steps, so that what waits for it wakes as it would.</summary>
    private async Task PassAsync(FakeTimeProvider clock, DateTimeOffset until)
    {
        for (var step = (until - clock.GetUtcNow()) / 12; clock.GetUtcNow() < until; clock.Advance(until - clock.GetUtcNow() < step ? until - clock.GetUtcNow() : step))
        {
            await Task.Delay(30, Token);
        }
    }

    /// <summary>Slowly: what is on its way to Discord is given up where the bot's clock runs past its time.</summary>
    private async Task ComesAsync(WholeBot bot, FakeTimeProvider clock, int messages)
    {
        while (bot.Channel.Messages.Count < messages)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(250, Token);
        }
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
