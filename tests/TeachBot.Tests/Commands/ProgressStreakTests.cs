using System.Globalization;
using TeachBot.Commands.Daily;
using TeachBot.Core.Messages;
using Xunit;

namespace TeachBot.Tests.Commands;

/// <summary>
/// What 「成績」 tells of a row of days, where the channel has a quiz of the day. It is Tuesday, 24 November 2026, 9:00 in Tokyo, where the
/// workspace is at home.
/// </summary>
public sealed class ProgressStreakTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new() { IsManager = true };

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task What_still_takes_answers_is_no_missed_day()
    {
        await _room.Command("daily", ("time", "8:30"));
        await AnswerAt("2026-11-25T08:30+09:00");
        await MissAt("2026-11-26T08:30+09:00");
        await AnswerAt("2026-11-27T08:30+09:00");

        Assert.Equal("連続：1日", await StreakAt("2026-11-28T08:00+09:00"));
        await AnswerAt("2026-11-28T08:30+09:00");
        Assert.Equal("連続：2日", await StreakAt("2026-11-28T09:00+09:00"));
    }

    [Fact]
    public async Task A_day_that_was_left_out_is_no_missed_day()
    {
        await _room.Command("daily", ("time", "8:30"), ("until", "12:00"));
        await AnswerAt("2026-11-25T08:30+09:00");
        await MissAt("2026-11-26T13:00+09:00");
        await MissAt("2026-11-27T08:30+09:00");
        await AnswerAt("2026-11-28T08:30+09:00");
        await MissAt("2026-11-29T08:30+09:00");

        Assert.Equal("連続：2日", await StreakAt("2026-11-29T09:00+09:00"));
    }

    [Fact]
    public async Task A_quiz_whose_zone_is_on_another_day_is_missed_on_the_day_on_which_it_came()
    {
        await _room.Command("daily", ("time", "20:00"), ("days", "平日"), ("zone", "America/New_York"));
        foreach (var day in new[] { "11-25", "11-26", "11-27", "11-30", "12-01", "12-02", "12-03", "12-04", "12-07", "12-08" })
        {
            await (day == "12-03" ? MissAt($"2026-{day}T20:00-05:00") : AnswerAt($"2026-{day}T20:00-05:00"));
        }

        Assert.Equal("連続：8日", await StreakAt("2026-12-09T12:00+09:00"));
    }

    private async Task AnswerAt(string time)
    {
        await MissAt(time);
        var occurrence = (
            await _room.Store.Schedules.OccurrencesAsync(DailyDesk.IdOf(_room.Channel), 1, TestContext.Current.CancellationToken)
        )[0];
        var choice = (await _room.Post($"{DailyDesk.IdOf(_room.Channel)}{occurrence.Day:yyMMdd}-0")).Choices.First(choice =>
            choice.Id.StartsWith("d:", StringComparison.Ordinal)
        );
        Assert.Contains(
            "受け付けました",
            ChatRoom.Text(await _room.Press(choice.Id, "taro", choice is Menu menu ? [menu.Options[0].Value] : [])),
            StringComparison.Ordinal
        );
    }

    private async Task MissAt(string time)
    {
        _room.Time.SetUtcNow(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));
        foreach (
            var schedule in await _room.Store.Schedules.DueAsync(
                ["playground"],
                _room.Time.GetUtcNow(),
                10,
                TestContext.Current.CancellationToken
            )
        )
        {
            await _room.Daily.LookAsync(schedule, _room.Time.GetUtcNow(), TestContext.Current.CancellationToken);
        }
    }

    private async Task<string> StreakAt(string time)
    {
        _room.Time.SetUtcNow(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));
        var told = ChatRoom.Text(await _room.CommandBy("taro", "progress"));
        var at = told.IndexOf("連続：", StringComparison.Ordinal);
        return told[at..(told.IndexOf('日', at) + 1)];
    }
}
