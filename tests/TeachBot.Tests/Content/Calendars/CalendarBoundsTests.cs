using CsCheck;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Calendars;

/// <summary>What nobody would write by hand ends, says where it was too much, and breaks nothing.</summary>
public class CalendarBoundsTests
{
    private static readonly string[] Beginnings = ["DTSTART:", "RRULE:FREQ=", "DTSTART:20261201\r\nRRULE:FREQ=MONTHLY;BYDAY=", "DTSTART;TZID=", "DTSTART:20261201\r\nDURATION:P", "DTSTART:20261201\r\nEXDATE:", ""];

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
    [InlineData("DTSTART;VALUE=DATE:19000101 RRULE:FREQ=DAILY", 10, 12)] // the third
    [InlineData("DTSTART;VALUE=DATE:19000101 RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", 1_000, 1_096)] // the 274th
    [InlineData("DTSTART;VALUE=DATE:20261224", 20_001, 60_004)]
    public void Too_many_events_or_days_end_where_they_are_too_many(string lines, int times, int line)
    {
        var (_, problems) = Ics.Read(Ics.File([.. Enumerable.Repeat(lines, times)]));
        var problem = Assert.Single(problems);
        Assert.Equal((ContentFault.CalendarTooMuch, line), (problem.Fault, problem.Line));
    }

    [Fact]
    public void Of_a_thousand_faults_a_few_are_named() =>
        Assert.Equal(ContentLimits.CalendarProblems, Ics.Read(Ics.File([.. Enumerable.Repeat("DTSTART:x", 1_000)])).Problems.Count);

    [Fact]
    public void A_hundred_thousand_beginnings_do_not_overflow() =>
        Assert.Equal(ContentFault.CalendarUnclosed, Assert.Single(Ics.Read(string.Concat(Enumerable.Repeat("BEGIN:VCALENDAR\n", 100_000))).Problems).Fault);

    [Fact]
    public void No_text_breaks_it() => Gen.Select(Texts.Any, Texts.Any, Gen.Int[0, Beginnings.Length - 1])
        .Sample((one, other, at) => Ics.Read($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{Beginnings[at]}{one}\r\nEND:VEVENT\r\n{other}"));
}
