using CsCheck;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Calendars;

/// <summary>What nobody would write by hand ends, says where it was too much, and breaks nothing.</summary>
public class CalendarBoundsTests
{
    private static readonly string[] Beginnings =
    [
        "DTSTART:",
        "RRULE:FREQ=",
        "DTSTART:20261201\r\nRRULE:FREQ=MONTHLY;BYDAY=",
        "DTSTART;TZID=",
        "DTSTART:20261201\r\nDURATION:P",
        "DTSTART:20261201\r\nEXDATE:",
        "",
    ];

    [Fact]
    public void A_file_of_ten_megabytes_is_not_read_and_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lectures/01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n");
        folder.Write("calendars/学年暦.ics", Ics.File([.. Enumerable.Repeat("DTSTART;VALUE=DATE:20261224", 200_000)]));
        Assert.True(new FileInfo(Path.Combine(folder.Path, "calendars", "学年暦.ics")).Length > 10_000_000);

        var course = Course.Load(folder.Path);

        Assert.Equal(new ContentProblem(ContentFault.CalendarTooMuch, "calendars/学年暦.ics", 0), Assert.Single(course.Problems));
        Assert.Empty(course.Calendars.All);
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:19000101 RRULE:FREQ=DAILY", 20, 56, 7)] // the 14th and those behind it
    [InlineData("DTSTART;VALUE=DATE:19000101 RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 1_000, 1_096, 727)] // the 274th and those behind it
    [InlineData("DTSTART;VALUE=DATE:20261224", 20_001, 60_004, 1)]
    public void Too_many_events_or_days_end_where_they_are_too_many_and_each_of_them_is_named(string lines, int times, int line, int count)
    {
        var (calendar, problems) = Ics.Read(Ics.File([.. Enumerable.Repeat(lines, times), "DTSTART;VALUE=DATE:20261230"]));

        Assert.Equal((line, count), (problems[0].Line, problems.Count));
        Assert.All(problems, problem => Assert.Equal(ContentFault.CalendarTooMuch, problem.Fault));
        Assert.Equal(times <= 20_000, Ics.Days(calendar, "2026-12-30", "2026-12-30").Length > 0);
    }

    [Fact]
    public void Of_a_thousand_faults_every_one_is_named_and_not_the_first_twenty() =>
        Assert.Equal(1_000, Ics.Read(Ics.File([.. Enumerable.Repeat("DTSTART:x", 1_000)])).Problems.Count);

    [Fact]
    public void A_hundred_thousand_faults_of_one_event_are_not_kept() =>
        Assert.Equal(
            ContentLimits.CalendarProblems,
            Ics.Read(Ics.File("DTSTART:20261224 " + string.Join(' ', Enumerable.Repeat("RRULE:x", 100_000)))).Problems.Count
        );

    [Fact]
    public void A_timetable_of_two_hundred_series_without_end_is_read() =>
        Assert.Empty(Ics.Read(Ics.File([.. Enumerable.Repeat("DTSTART;VALUE=DATE:20260401 RRULE:FREQ=WEEKLY", 200)])).Problems);

    [Fact]
    public void Zones_that_change_every_day_end_too()
    {
        const string Zone =
            "BEGIN:VTIMEZONE\nTZID:{0}\nBEGIN:STANDARD\nDTSTART:19000101T000000\nRRULE:FREQ=DAILY\nTZOFFSETFROM:+0900\n"
            + "TZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n";
        var names = Enumerable.Range(0, 50).Select(at => $"Z{at}").ToList();
        var file =
            "BEGIN:VCALENDAR\n"
            + string.Concat(names.Select(name => Zone.Replace("{0}", name, StringComparison.Ordinal)))
            + string.Concat(names.Select(name => $"BEGIN:VEVENT\nDTSTART;TZID={name}:20261224T090000\nEND:VEVENT\n"))
            + "END:VCALENDAR\n";

        Assert.Equal("1224", Ics.Days(Ics.Read(file).Calendar, "2026-12-01", "2027-01-31"));
    }

    [Fact]
    public void A_hundred_thousand_beginnings_do_not_overflow() =>
        Assert.Equal(
            ContentFault.CalendarUnclosed,
            Assert.Single(Ics.Read(string.Concat(Enumerable.Repeat("BEGIN:VCALENDAR\n", 100_000))).Problems).Fault
        );

    [Fact]
    public void No_text_breaks_it() =>
        Gen.Select(Texts.Any, Texts.Any, Gen.Int[0, Beginnings.Length - 1])
            .Sample((one, other, at) => Ics.Read($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{Beginnings[at]}{one}\r\nEND:VEVENT\r\n{other}"));
}
