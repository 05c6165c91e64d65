using System.Text;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Calendars;

/// <summary>What programs really export: one odd line costs what it says and not the event.</summary>
public sealed class CalendarFeedTests
{
    [Theory]
    [InlineData("RRULE:", ContentFault.CalendarBadRule)] // a public feed of holidays has it in every event
    [InlineData("RRULE:FREQ=DAILY;COUNT=-1", ContentFault.CalendarBadRule)]
    [InlineData("RRULE:FREQ=DAILY;BYHOUR=9,12", ContentFault.CalendarBadRule)]
    [InlineData("RRULE:FREQ=HOURLY", ContentFault.CalendarBadRule)]
    [InlineData("RRULE:RSCALE=CHINESE;FREQ=YEARLY", ContentFault.CalendarBadRule)]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=bald", ContentFault.CalendarBadTime)]
    [InlineData("EXRULE:FREQ=SECONDLY", ContentFault.CalendarBadRule)]
    [InlineData("EXDATE:bald", ContentFault.CalendarBadTime)]
    [InlineData("RDATE:bald", ContentFault.CalendarBadTime)]
    [InlineData("RDATE;VALUE=PERIOD:20261224/bald", ContentFault.CalendarBadTime)]
    [InlineData("DTEND:bald", ContentFault.CalendarBadTime)]
    [InlineData("DTEND:20261201", ContentFault.CalendarEndsBefore)]
    [InlineData("DURATION:lang", ContentFault.CalendarBadTime)]
    public void A_line_that_can_not_be_read_took_the_whole_event_and_now_the_first_day_counts(string line, ContentFault fault)
    {
        var (calendar, problems) = Ics.Read(Ics.File($"DTSTART;VALUE=DATE:20261224 {line}"));

        Assert.Equal((fault, 6), (Assert.Single(problems).Fault, problems[0].Line));
        Assert.Equal("1224", Ics.Days(calendar, "2026-12-01", "2027-01-31"));
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261224 EXDATE: RDATE:", "1224")]
    [InlineData("DTSTART;VALUE=DATE:20261224 EXDATE;VALUE=DATE:99991231,00000000", "1224 !")]
    [InlineData("DTSTART;VALUE=DATE:20261224 RRULE:FREQ=WEEKLY;X-MORE=1;UNTIL=99991231", "1224 1231 0107 0114 0121 0128")]
    [InlineData("DTSTART;VALUE=DATE:20261224 RRULE:FREQ=WEEKLY;RSCALE=GREGORIAN;SKIP=OMIT;COUNT=2", "1224 1231")]
    [InlineData("DTSTART;VALUE=DATE:20261224 RRULE:FREQ=DAILY;UNTIL=20261201", "1224")] // ends before it begins
    [InlineData("DTSTART;VALUE=DATE:16041224 RRULE:FREQ=YEARLY", "1224")] // a birthday without its year
    [InlineData("DTSTART;VALUE=DATE:16041224", "!")]
    [InlineData("DTSTART;VALUE=DATE:21501224 RRULE:FREQ=YEARLY", "!")]
    [InlineData("DTSTART;TZID=Mars/Olympus:20261224T230000 DTEND;TZID=Mars/Olympus:20261225T010000", "1224-1225 !")]
    [InlineData("DTSTART;TZID=../../../dev/zero:20261224T080000", "1224 !")] // reading it never ends
    [InlineData("DTSTART;VALUE=DATE:20261207 RRULE:FREQ=WEEKLY;COUNT=2 RRULE:FREQ=MONTHLY;BYMONTHDAY=20;COUNT=2", "1207 1214 1220 0120")]
    [InlineData("DTSTART;VALUE=DATE:20261207 RRULE:FREQ=WEEKLY;COUNT=4 EXRULE:FREQ=WEEKLY;INTERVAL=2", "1214 1228")]
    [InlineData(
        "DTSTART:20261203T000000 DTEND:20261204T000000 RDATE;VALUE=PERIOD:20261210T000000/20261213T000000,20261220T000000/P2D",
        "1203 1210-1212 1220-1221"
    )]
    public void Rules_periods_and_far_years_as_programs_write_them(string lines, string expected)
    {
        var (calendar, problems) = Ics.Read(Ics.File(lines));

        Assert.Equal(expected, $"{Ics.Days(calendar, "2026-12-01", "2027-01-31")}{(problems.Count > 0 ? " !" : "")}".Trim());
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261216", "1201 1208 1216 1223 1230")] // moved by a day
    [InlineData("DTSTART;VALUE=DATE:20261215 DTEND;VALUE=DATE:20261217", "1201 1208 1215-1216 1222-1223 1229-1230")] // longer
    [InlineData("DTSTART;VALUE=DATE:20261215 STATUS:CANCELLED", "1201 1208")]
    [InlineData("DTSTART;VALUE=DATE:20261216 RRULE:FREQ=MONTHLY;COUNT=2", "1201 1208 1216 0116")]
    public void What_changes_one_day_and_all_later_ones_changed_that_day_only(string change, string expected) =>
        Assert.Equal(
            expected,
            Ics.Days(
                Ics.Read(
                    Ics.File(
                        "UID:a DTSTART;VALUE=DATE:20261201 RRULE:FREQ=WEEKLY;COUNT=5",
                        $"UID:a RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261215 {change}"
                    )
                ).Calendar,
                "2026-12-01",
                "2027-01-31"
            )
        );

    [Fact]
    public void A_lesson_that_is_moved_from_one_week_on_is_moved_by_the_clock() =>
        Assert.Equal(
            "1201 1209 1216",
            Ics.Days(
                Ics.Read(
                    Ics.File(
                        "UID:a DTSTART;TZID=Asia/Tokyo:20261201T090000 RRULE:FREQ=WEEKLY;COUNT=3",
                        "UID:a RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T000000Z DTSTART;TZID=Asia/Tokyo:20261209T103000"
                    )
                ).Calendar,
                "2026-12-01",
                "2027-01-31"
            )
        );

    [Theory]
    [InlineData("大阪、札幌、東京")]
    [InlineData("\"(UTC+09:00)~Osaka,~Sapporo;~Tokyo\"")]
    [InlineData("Asia/Kolkata")] // the file's own definition comes first
    [InlineData("Customized~Time~Zone")]
    public void A_zone_is_the_one_that_the_file_defines(string name)
    {
        var zone = Zone(
            name.Trim('"').Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal),
            "STANDARD 16010101T000000 +0900 +0900"
        );
        var file = Ics.File($"DTSTART;TZID={name}:20261224T000000 DTEND;TZID={name}:20261225T000000")
            .Replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT", StringComparison.Ordinal)
            .Replace('~', ' ');

        Assert.Equal("1224", Days(file));
    }

    [Theory]
    [InlineData("20261224")]
    [InlineData("20260701")]
    [InlineData("20260308")] // an hour is skipped
    [InlineData("20261101")] // an hour comes twice
    public void A_zone_with_summer_time_is_reckoned_as_the_machines_own(string day)
    {
        string[] rules =
        [
            "DAYLIGHT 20070311T020000 -0500 -0400 FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
            "STANDARD 20071104T020000 -0400 -0500 FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        ];
        foreach (var half in Enumerable.Range(0, 48))
        {
            var time = $"{day}T{half / 2:D2}{half % 2 * 30:D2}00";
            var own = Ics.File($"DTSTART;TZID=Custom:{time}")
                .Replace("BEGIN:VEVENT", Zone("Custom", rules) + "BEGIN:VEVENT", StringComparison.Ordinal);

            // Looked at from where midnight comes in each hour of that day.
            Assert.Equal(Seen(Ics.File($"DTSTART;TZID=America/New_York:{time}")), Seen(own));
        }
    }

    [Fact]
    public void Lines_that_are_folded_within_a_letter_were_no_UTF_8()
    {
        var lines = Encoding
            .UTF8.GetBytes(
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:冬の休み\r\nDTSTART;VALUE=DATE:20261224\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            )
            .ToList();
        lines.InsertRange(lines.IndexOf(0xE5) + 1, "\r\n "u8.ToArray());
        using var folder = new TemporaryFolder();
        folder.Write("lectures/01.md", "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n");
        folder.Write("calendars/学年暦.ics".Normalize(NormalizationForm.FormD), [.. lines]);

        var course = TeachBot.Content.Course.Load(folder.Path);

        Assert.Empty(course.Problems);
        Assert.Equal("1224", Ics.Days(course.Calendars.Find("学年暦")!, "2026-12-01", "2027-01-31"));
    }

    private static string Zone(string name, params string[] rules) =>
        $"BEGIN:VTIMEZONE\r\nTZID:{name}\r\n"
        + string.Concat(
            rules.Select(rule =>
                rule.Split(' ') is [var kind, var start, var from, var to, .. var recurs]
                    ? $"BEGIN:{kind}\r\nDTSTART:{start}\r\nTZOFFSETFROM:{from}\r\nTZOFFSETTO:{to}\r\n"
                        + $"{string.Concat(recurs.Select(by => $"RRULE:{by}\r\n"))}END:{kind}\r\n"
                    : ""
            )
        )
        + "END:VTIMEZONE\r\n";

    private static string Seen(string file) =>
        string.Join(
            '|',
            Enumerable
                .Range(-11, 24)
                .Select(hours => Ics.Days(Ics.Read(file).Calendar, "2026-03-01", "2026-12-31", $"Etc/GMT{(hours < 0 ? "" : "+")}{hours}"))
        );

    private static string Days(string file)
    {
        var (calendar, problems) = Ics.Read(file);
        Assert.Empty(problems);
        return Ics.Days(calendar, "2026-12-01", "2027-01-31");
    }
}
