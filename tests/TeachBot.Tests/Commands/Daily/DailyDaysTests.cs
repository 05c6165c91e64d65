using System.Globalization;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Tests.Content.Calendars;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

public class DailyDaysTests
{
    private static readonly DailyPlan Plan = new(
        new TimeOnly(8, 30),
        "Asia/Tokyo",
        "ja",
        new UserRef("discord", "", "1"),
        At("2026-01-01T00:00+09:00")
    );

    [Theory]
    [InlineData("2026-11-24T08:29+09:00", "2026-11-24T08:30+09:00")]
    [InlineData("2026-11-24T08:30+09:00", "2026-11-25T08:30+09:00")]
    [InlineData("2026-12-31T23:30Z", "2027-01-02T08:30+09:00")]
    public void The_next_is_after_now(string now, string expected) =>
        Assert.Equal(At(expected), DailyDays.Next(Plan, SchoolCalendars.None, At(now))!.At);

    [Theory]
    [InlineData("2026-11-20T09:00+09:00", "2026-11-24")] // Friday; then a weekend, and on Monday a holiday
    [InlineData("2026-12-28T09:00+09:00", "2027-01-04")] // then days that were chosen
    public void Weekends_holidays_and_days_chosen_are_left_out(string now, string expected)
    {
        var plan = Plan with
        {
            Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            SkipsHolidays = true,
            Except = [new DayRange(new(2026, 12, 29), new(2027, 1, 3))],
        };

        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DailyDays.Next(plan, SchoolCalendars.None, At(now))!.Day);
    }

    [Fact]
    public void Where_every_day_is_left_out_there_is_no_next() =>
        Assert.Null(
            DailyDays.Next(
                Plan with
                {
                    Except = [new DayRange(new(2026, 1, 1), new(2029, 1, 1))],
                },
                SchoolCalendars.None,
                At("2026-11-24T00:00Z")
            )
        );

    /// <summary>
    /// In spring a time that is skipped is taken when the clock goes on; in autumn a time that comes twice is taken the first time.
    /// </summary>
    [Theory]
    [InlineData("Europe/Berlin", "1:59", "2026-03-29", "2026-03-29T01:59+01:00")]
    [InlineData("Europe/Berlin", "2:00", "2026-03-29", "2026-03-29T03:00+02:00")]
    [InlineData("Europe/Berlin", "2:30", "2026-03-29", "2026-03-29T03:00+02:00")]
    [InlineData("Europe/Berlin", "2:59", "2026-03-29", "2026-03-29T03:00+02:00")]
    [InlineData("Europe/Berlin", "3:00", "2026-03-29", "2026-03-29T03:00+02:00")]
    [InlineData("Europe/Berlin", "3:01", "2026-03-29", "2026-03-29T03:01+02:00")]
    [InlineData("Europe/Berlin", "1:59", "2026-10-25", "2026-10-25T01:59+02:00")]
    [InlineData("Europe/Berlin", "2:00", "2026-10-25", "2026-10-25T02:00+02:00")]
    [InlineData("Europe/Berlin", "2:30", "2026-10-25", "2026-10-25T02:30+02:00")]
    [InlineData("Europe/Berlin", "2:59", "2026-10-25", "2026-10-25T02:59+02:00")]
    [InlineData("Europe/Berlin", "3:00", "2026-10-25", "2026-10-25T03:00+01:00")]
    [InlineData("America/New_York", "1:59", "2026-03-08", "2026-03-08T01:59-05:00")]
    [InlineData("America/New_York", "2:00", "2026-03-08", "2026-03-08T03:00-04:00")]
    [InlineData("America/New_York", "2:30", "2026-03-08", "2026-03-08T03:00-04:00")]
    [InlineData("America/New_York", "3:00", "2026-03-08", "2026-03-08T03:00-04:00")]
    [InlineData("America/New_York", "0:59", "2026-11-01", "2026-11-01T00:59-04:00")]
    [InlineData("America/New_York", "1:00", "2026-11-01", "2026-11-01T01:00-04:00")]
    [InlineData("America/New_York", "1:30", "2026-11-01", "2026-11-01T01:30-04:00")]
    [InlineData("America/New_York", "2:00", "2026-11-01", "2026-11-01T02:00-05:00")]
    [InlineData("Australia/Lord_Howe", "1:59", "2026-10-04", "2026-10-04T01:59+10:30")]
    [InlineData("Australia/Lord_Howe", "2:00", "2026-10-04", "2026-10-04T02:30+11:00")]
    [InlineData("Australia/Lord_Howe", "2:15", "2026-10-04", "2026-10-04T02:30+11:00")]
    [InlineData("Australia/Lord_Howe", "2:30", "2026-10-04", "2026-10-04T02:30+11:00")]
    [InlineData("Australia/Lord_Howe", "1:29", "2026-04-05", "2026-04-05T01:29+11:00")]
    [InlineData("Australia/Lord_Howe", "1:30", "2026-04-05", "2026-04-05T01:30+11:00")]
    [InlineData("Australia/Lord_Howe", "1:45", "2026-04-05", "2026-04-05T01:45+11:00")]
    [InlineData("Australia/Lord_Howe", "2:00", "2026-04-05", "2026-04-05T02:00+10:30")]
    [InlineData("America/Santiago", "0:00", "2026-09-06", "2026-09-06T01:00-03:00")]
    [InlineData("America/Santiago", "0:30", "2026-09-06", "2026-09-06T01:00-03:00")]
    [InlineData("America/Santiago", "1:00", "2026-09-06", "2026-09-06T01:00-03:00")]
    [InlineData("America/Santiago", "23:59", "2026-09-05", "2026-09-05T23:59-04:00")]
    [InlineData("America/Santiago", "22:59", "2026-04-04", "2026-04-04T22:59-03:00")]
    [InlineData("America/Santiago", "23:00", "2026-04-04", "2026-04-04T23:00-03:00")]
    [InlineData("America/Santiago", "23:30", "2026-04-04", "2026-04-04T23:30-03:00")]
    [InlineData("America/Santiago", "23:59", "2026-04-04", "2026-04-04T23:59-03:00")]
    [InlineData("America/Santiago", "0:00", "2026-04-05", "2026-04-05T00:00-04:00")]
    [InlineData("America/Sao_Paulo", "0:00", "2018-11-04", "2018-11-04T01:00-02:00")]
    [InlineData("America/Sao_Paulo", "0:59", "2018-11-04", "2018-11-04T01:00-02:00")]
    [InlineData("America/Sao_Paulo", "1:00", "2018-11-04", "2018-11-04T01:00-02:00")]
    [InlineData("America/Sao_Paulo", "23:00", "2018-02-17", "2018-02-17T23:00-02:00")]
    [InlineData("America/Sao_Paulo", "23:59", "2018-02-17", "2018-02-17T23:59-02:00")]
    [InlineData("America/Sao_Paulo", "0:00", "2018-02-18", "2018-02-18T00:00-03:00")]
    [InlineData("Asia/Tokyo", "2:30", "2026-03-29", "2026-03-29T02:30+09:00")]
    public void Where_the_clock_is_changed_a_day_has_its_quiz_once(string zone, string time, string day, string expected)
    {
        var plan = Plan with { Zone = zone, Time = TimeText.Read(time)!.Value };
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var days = DailyDays.Between(plan, SchoolCalendars.None, At($"{day}T00:00Z").AddDays(-3), At($"{day}T00:00Z").AddDays(4)).ToList();

        Assert.Equal(At(expected), Assert.Single(days, one => one.Day == date).At);
        Assert.Equal(days.Select(one => one.Day).Distinct(), days.Select(one => one.Day));
        Assert.Equal(days.Count - 1, days[^1].Day.DayNumber - days[0].Day.DayNumber);
    }

    /// <summary>
    /// A calendar with the winter holidays, and an examination on the evening of the 24th in Tokyo, which is its morning in New York.
    /// </summary>
    [Theory]
    [InlineData("Asia/Tokyo", "2026-12-23T09:00+09:00", "2026-12-25")]
    [InlineData("America/New_York", "2026-12-23T09:00-05:00", "2026-12-25")]
    [InlineData("Asia/Tokyo", "2026-12-28T09:00+09:00", "2027-01-04")]
    public void Days_on_which_something_is_in_a_calendar_are_left_out(string zone, string now, string expected)
    {
        var (calendar, problems) = Ics.Read(
            Ics.File("DTSTART;VALUE=DATE:20261229 DTEND;VALUE=DATE:20270104", "DTSTART;TZID=Asia/Tokyo:20261224T220000 DURATION:PT1H")
        );
        Assert.Empty(problems);
        var plan = Plan with { Zone = zone, Calendars = ["学年暦", "もうない暦"] };

        Assert.Equal(
            DateOnly.Parse(expected, CultureInfo.InvariantCulture),
            DailyDays.Next(plan, new SchoolCalendars { All = [calendar] }, At(now))!.Day
        );
    }

    [Theory]
    [InlineData("2026-11-24T08:29+09:00", "2026-11-23")]
    [InlineData("2026-11-24T08:30+09:00", "2026-11-24")]
    [InlineData("2026-11-24T23:59+09:00", "2026-11-24")]
    public void The_last_is_the_latest_that_was_due(string now, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), DailyDays.Last(Plan, SchoolCalendars.None, At(now))!.Day);

    [Fact]
    public void What_was_due_before_the_plan_was_made_is_not_owed()
    {
        Assert.Null(DailyDays.Last(Plan with { Since = At("2026-11-24T08:31+09:00") }, SchoolCalendars.None, At("2026-11-24T12:00+09:00")));
        Assert.Null(DailyDays.Last(Plan with { Since = At("2026-11-24T08:31+09:00") }, SchoolCalendars.None, At("2026-11-23T12:00+09:00")));
    }

    [Theory]
    [InlineData("12:00", "2026-11-24T12:00+09:00", false)]
    [InlineData("12:00", "2026-11-24T12:01+09:00", true)]
    [InlineData("12:00", "2026-11-25T08:00+09:00", true)]
    [InlineData("23:59", "2026-11-24T23:59+09:00", false)]
    public void It_is_late_until_the_limit(string until, string now, bool expected) =>
        Assert.Equal(
            expected,
            DailyDays.IsOver(
                Plan with
                {
                    Until = TimeText.Read(until)!.Value,
                },
                new DailyDay(new(2026, 11, 24), At("2026-11-24T08:30+09:00")),
                At(now)
            )
        );

    [Fact]
    public void A_zone_that_this_machine_does_not_know_is_never_due()
    {
        Assert.Null(DailyDays.Next(Plan with { Zone = "Mars/Olympus" }, SchoolCalendars.None, At("2026-11-24T00:00Z")));
        Assert.Null(DailyDays.Last(Plan with { Zone = "Mars/Olympus" }, SchoolCalendars.None, At("2026-11-24T00:00Z")));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
