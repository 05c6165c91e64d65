using TeachBot.Content;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Tests.Content.Calendars;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>Public holidays, days and calendars on which a channel has no quiz, as its teacher sees them.</summary>
public sealed class DailyDaysOffTests : IAsyncDisposable
{
    private static readonly (string, string)[] Notes = [("01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n")];
    private readonly DailyRoom _daily = new();

    public DailyDaysOffTests() =>
        _daily.Room.Current = With(Ics.Read(Ics.File("DTSTART;VALUE=DATE:20261125 DTEND;VALUE=DATE:20261127")).Calendar);

    public ValueTask DisposeAsync() => _daily.DisposeAsync();

    [Theory]
    [InlineData("学年暦", "休む日：カレンダー「学年暦」", "11月27日（金）")]
    [InlineData("学年暦.ics", "休む日：カレンダー「学年暦」", "11月27日（金）")]
    [InlineData("2026-11-27、学年暦", "休む日：2026-11-27、カレンダー「学年暦」", "11月28日（土）")]
    [InlineData("祝日", "祝日：休む", "11月25日（水）")]
    [InlineData("祝日も出す", "祝日：出す", "11月25日（水）")]
    public async Task Days_without_are_days_calendars_and_public_holidays(string except, string shown, string next)
    {
        var text = ChatRoom.Text(await _daily.Room.Command("daily", ("time", "8:30"), ("except", except)));
        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.Contains("次回：" + next, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_takes_days_and_calendars_away()
    {
        await _daily.Room.Command("daily", ("time", "8:30"), ("except", "2026-11-28、学年暦"));
        var text = ChatRoom.Text(await _daily.Room.Command("daily", ("except", "なし")));
        Assert.DoesNotContain("休む日", text, StringComparison.Ordinal);
        Assert.Contains("次回：11月25日（水）", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_calendar_has_is_answered_with_those_that_there_are() =>
        Assert.Contains(
            "カレンダーの名前（学年暦）でも",
            ChatRoom.Text(await _daily.Room.Command("daily", ("time", "8:30"), ("except", "年間予定"))),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_calendar_may_be_named_as_nobody_would()
    {
        var problems = new List<TeachBot.Content.Reading.ContentProblem>();
        _daily.Room.Current = With(CalendarFiles.Read("{0}{x} 学年暦", "calendars/x.ics", Ics.File(), problems));
        Assert.Contains(
            "（{0}{x} 学年暦）",
            ChatRoom.Text(await _daily.Room.Command("daily", ("time", "8:30"), ("except", "年間予定"))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "カレンダー「{0}{x} 学年暦」",
            ChatRoom.Text(await _daily.Room.Command("daily", ("time", "8:30"), ("except", "{0}{x} 学年暦"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Calendars_are_suggested()
    {
        var suggested = Assert.IsType<Suggestions>(
            await _daily.Room.Handle(new SuggestionsWanted(_daily.Room.By("hana"), "daily", "except", "学"))
        );
        Assert.Equal("学年暦", Assert.Single(suggested.All).Value);
    }

    [Fact]
    public async Task A_calendar_that_is_gone_is_missed_and_the_quiz_comes()
    {
        await _daily.Room.Command("daily", ("time", "8:30"), ("except", "学年暦"));
        _daily.Room.Current = Course.Read(Notes);

        var text = ChatRoom.Text(await _daily.Room.Command("daily"));
        Assert.Contains("カレンダー「学年暦」が見つからない", text, StringComparison.Ordinal);
        Assert.Contains("次回：11月25日（水）", text, StringComparison.Ordinal);
    }

    /// <summary>A calendar may come while the schedule waits: what was to be looked at then is left out.</summary>
    [Fact]
    public async Task What_a_calendar_says_at_the_hour_counts()
    {
        _daily.Room.Current = With(Ics.Read(Ics.File("DTSTART;VALUE=DATE:20261230")).Calendar);
        await _daily.Room.Command("daily", ("time", "8:30"), ("except", "学年暦"));
        _daily.Room.Current = With(Ics.Read(Ics.File("DTSTART;VALUE=DATE:20261125")).Calendar);

        Assert.Empty(await _daily.PassTo("2026-11-25T08:30+09:00"));
        Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));
    }

    [Theory]
    [InlineData("2026-11-23T07:00+09:00", "今日は祝日（勤労感謝の日）なので、お休みです")]
    [InlineData("2027-03-22T07:00+09:00", "今日は祝日（振替休日）なので、お休みです")]
    [InlineData("2026-11-25T07:00+09:00", "今日はカレンダー「学年暦」に予定があるので、お休みです")]
    [InlineData("2026-11-27T07:00+09:00", "今日は休む日なので、お休みです")]
    [InlineData("2026-11-28T07:00+09:00", null)] // a Saturday, on which nothing would come anyway
    [InlineData("2026-11-30T07:00+09:00", null)]
    public async Task On_a_day_off_the_schedule_says_why(string now, string? expected)
    {
        // Time is a fake that goes forward only.
        await using var room = new DailyRoom();
        room.Room.Current = _daily.Room.Current;
        await room.Room.Command(
            "daily",
            ("time", "8:30"),
            ("days", "平日"),
            ("holidays", "skip"),
            ("except", "2026-11-27〜2026-11-28、学年暦")
        );
        var text = await room.ShownAt(now);
        Assert.Equal(expected is not null, text.Contains("お休みです", StringComparison.Ordinal));
        Assert.Contains(expected ?? "次回", text, StringComparison.Ordinal);
    }

    private static Course With(SchoolCalendar calendar) => Course.Read(Notes, calendars: new SchoolCalendars { All = [calendar] });
}
