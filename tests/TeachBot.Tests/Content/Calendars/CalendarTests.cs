using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Calendars;

/// <summary>On which days of the winter of 2026 something is.</summary>
public class CalendarTests
{
    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261229 DTEND;VALUE=DATE:20270104", "1229-0103")] // the end is not a day of it
    [InlineData("DTSTART;VALUE=DATE:20261224", "1224")]
    [InlineData("DTSTART;VALUE=DATE:20261224 DTEND;VALUE=DATE:20261224", "1224")]
    [InlineData("DTSTART;VALUE=DATE:20261224 DURATION:P1W", "1224-1230")]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261224T090000 DTEND;TZID=Asia/Tokyo:20261224T103000", "1224")]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261224T220000 DURATION:PT2H", "1224")] // until midnight
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261224T220000 DURATION:PT2H1S", "1224-1225")]
    [InlineData("DTSTART:20261224T145959Z", "1224")] // a moment
    [InlineData("DTSTART:20261224T150000Z", "1225")] // midnight in Tokyo
    [InlineData("DTSTART:20261224T080000 DTEND:20261225T080000", "1224-1225")] // by whatever clock
    [InlineData("DTSTART;TZID=America/New_York:20261224T080000", "1224")] // 22:00 in Tokyo
    [InlineData("DTSTART;TZID=America/New_York:20261224T100000", "1225")]
    [InlineData("DTSTART;TZID=\"Tokyo~Standard~Time\":20261224T000000", "1224")] // as Windows calls it
    [InlineData("DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20261224T000000", "1224")]
    [InlineData("dtstart;tzid=Asia/Tokyo:20261224T000000", "1224")]
    [InlineData("DTSTART;VALUE=DATE:20261224 STATUS:CANCELLED", "")]
    public void A_single_event_is_on_the_days_that_it_touches(string lines, string expected) =>
        Assert.Equal(expected, Days(Ics.File(lines).Replace('~', ' ')));

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261207 RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261216", "1207 1209 1214 1216")]
    [InlineData("DTSTART;VALUE=DATE:20261207 RRULE:FREQ=WEEKLY;COUNT=3", "1207 1214 1221")]
    [InlineData("DTSTART;VALUE=DATE:20261208 RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU;COUNT=4", "1208 1220 1222 0103")]
    [InlineData("DTSTART;VALUE=DATE:20261208 RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=MO;COUNT=4", "1208 1213 1222 1227")]
    [InlineData("DTSTART;VALUE=DATE:20261229 DTEND;VALUE=DATE:20270103 RRULE:FREQ=DAILY;INTERVAL=10;COUNT=2", "1229-0102 0108-0112")]
    [InlineData("DTSTART;VALUE=DATE:20161224 RRULE:FREQ=YEARLY", "1224")]
    [InlineData("DTSTART;VALUE=DATE:20160229 RRULE:FREQ=YEARLY", "")]
    [InlineData("DTSTART;VALUE=DATE:20261112 RRULE:FREQ=MONTHLY;BYDAY=2TH", "1210 0114")]
    [InlineData("DTSTART;VALUE=DATE:20261112 RRULE:FREQ=MONTHLY;BYDAY=-1FR", "1225 0129")]
    [InlineData("DTSTART;VALUE=DATE:20261231 RRULE:FREQ=MONTHLY", "1231 0131")]
    [InlineData("DTSTART;VALUE=DATE:20261130 RRULE:FREQ=MONTHLY;BYMONTHDAY=-1", "1231 0131")]
    [InlineData("DTSTART;VALUE=DATE:20261101 RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "1231 0129")]
    [InlineData("DTSTART;VALUE=DATE:20260112 RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=2MO", "0111")]
    [InlineData("DTSTART;VALUE=DATE:20260101 RRULE:FREQ=YEARLY;BYDAY=-1TH", "1231")]
    [InlineData("DTSTART;VALUE=DATE:20261201 RRULE:FREQ=DAILY;BYDAY=SA,SU;UNTIL=20261213", "1205-1206 1212-1213")]
    [InlineData(
        "DTSTART;TZID=Asia/Tokyo:20261201T080000 RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261214T230000Z EXDATE;TZID=Asia/Tokyo:20261208T080000",
        "1201 1215"
    )]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261201T080000 RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261214T225959Z", "1201 1208")]
    [InlineData("DTSTART;TZID=Asia/Tokyo:20261201T080000 RRULE:FREQ=WEEKLY;COUNT=3 EXDATE:20261207T230000Z", "1201 1215")]
    [InlineData("DTSTART;VALUE=DATE:20261201 RRULE:FREQ=WEEKLY;COUNT=4 EXDATE;VALUE=DATE:20261208,20261215", "1201 1222")]
    [InlineData("DTSTART;VALUE=DATE:20261201 RDATE;VALUE=DATE:20261205,20261210", "1201 1205 1210")]
    public void One_that_recurs_is_on_the_days_of_its_rule(string lines, string expected) => Assert.Equal(expected, Days(Ics.File(lines)));

    [Fact]
    public void One_day_of_several_that_was_moved_is_where_it_was_moved_to() =>
        Assert.Equal(
            "1201 1209 1215",
            Days(
                Ics.File(
                    "UID:a DTSTART;VALUE=DATE:20261201 RRULE:FREQ=WEEKLY;COUNT=3",
                    "UID:a RECURRENCE-ID;VALUE=DATE:20261208 DTSTART;VALUE=DATE:20261209"
                )
            )
        );

    [Fact]
    public void One_day_of_several_that_was_cancelled_is_none() =>
        Assert.Equal(
            "1201 1215",
            Days(
                Ics.File(
                    "UID:a DTSTART;VALUE=DATE:20261201 RRULE:FREQ=WEEKLY;COUNT=3",
                    "UID:a RECURRENCE-ID;VALUE=DATE:20261208 DTSTART;VALUE=DATE:20261208 STATUS:CANCELLED"
                )
            )
        );

    [Fact]
    public void Folded_lines_alarms_to_dos_and_definitions_of_zones_do_not_disturb()
    {
        const string File = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Asia/Tokyo
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0900
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VTODO
            DTSTART;VALUE=DATE:20261210
            END:VTODO
            BEGIN:VEVENT
            SUMMARY:終業式：DTSTART
              と大掃除
            DTSTART;VALUE=DA
             TE:20261
            	224
            BEGIN:VALARM
            TRIGGER:-PT30M
            DURATION:P5D
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """;
        Assert.Equal("1224", Days(File));
    }

    [Theory]
    [InlineData("Asia/Tokyo", "1225")]
    [InlineData("America/New_York", "1224")]
    [InlineData("Pacific/Kiritimati", "1225")]
    public void A_moment_falls_on_a_day_of_whoever_looks(string zone, string expected) =>
        Assert.Equal(expected, Ics.Days(Ics.Read(Ics.File("DTSTART:20261224T160000Z")).Calendar, "2026-12-01", "2027-01-31", zone));

    [Theory]
    [InlineData("", ContentFault.CalendarNotOne, 1)]
    [InlineData("# 学年暦\n\n- 12/29", ContentFault.CalendarNotOne, 1)]
    [InlineData("\n\nBEGIN:VEVENT\nEND:VEVENT", ContentFault.CalendarNotOne, 3)]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2026", ContentFault.CalendarUnclosed, 2)]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", ContentFault.CalendarUnclosed, 2)]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\nX:1", ContentFault.CalendarNotOne, 3)]
    public void A_file_that_is_none_or_breaks_off_has_no_days_and_says_where(string file, ContentFault fault, int line)
    {
        var problem = Assert.Single(Ics.Read(file).Problems);
        Assert.Equal((fault, "calendars/学年暦.ics", line), (problem.Fault, problem.Path, problem.Line));
    }

    [Theory]
    [InlineData("SUMMARY:a", ContentFault.CalendarNoStart, 4, "")]
    [InlineData("DTSTART:2026-12-24", ContentFault.CalendarBadTime, 5, "2026-12-24")]
    [InlineData("DTSTART:20261324", ContentFault.CalendarBadTime, 5, "20261324")]
    [InlineData("DTSTART:00010101", ContentFault.CalendarBadTime, 5, "00010101")]
    [InlineData("DTSTART:99991231", ContentFault.CalendarBadTime, 5, "99991231")]
    [InlineData("DTSTART;TZID=Mars/Olympus:20261224T080000", ContentFault.CalendarUnknownZone, 5, "Mars/Olympus")]
    [InlineData("DTSTART:20261224 DTEND:20261223", ContentFault.CalendarEndsBefore, 6, "")]
    [InlineData("DTSTART:20261224 DURATION:-P1D", ContentFault.CalendarBadTime, 6, "-P1D")]
    [InlineData("DTSTART:20261224 DURATION:P", ContentFault.CalendarBadTime, 6, "P")]
    [InlineData("DTSTART:20261224 DURATION:P9999W", ContentFault.CalendarBadTime, 6, "P9999W")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=SECONDLY", ContentFault.CalendarBadRule, 6, "FREQ=SECONDLY")]
    [InlineData("DTSTART:20261224 RRULE:COUNT=3", ContentFault.CalendarBadRule, 6, "COUNT=3")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=DAILY;INTERVAL=0", ContentFault.CalendarBadRule, 6, "FREQ=DAILY;INTERVAL=0")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=DAILY;COUNT=99999999999", ContentFault.CalendarBadRule, 6, "FREQ=DAILY;COUNT=99999999999")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=WEEKLY;BYDAY=2MO", ContentFault.CalendarBadRule, 6, "FREQ=WEEKLY;BYDAY=2MO")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=WEEKLY;BYDAY=", ContentFault.CalendarBadRule, 6, "FREQ=WEEKLY;BYDAY=")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=YEARLY;BYWEEKNO=20", ContentFault.CalendarBadRule, 6, "FREQ=YEARLY;BYWEEKNO=20")]
    [InlineData("DTSTART:20261224 RRULE:FREQ=DAILY;UNTIL=SOON", ContentFault.CalendarBadTime, 6, "SOON")]
    public void What_can_not_be_read_of_an_event_is_named_with_its_line_and_the_others_count(
        string lines,
        ContentFault fault,
        int line,
        string other
    )
    {
        var (calendar, problems) = Ics.Read(Ics.File(lines, "DTSTART;VALUE=DATE:20261230"));
        var problem = Assert.Single(problems);

        // The first line of the event is the fourth of the file.
        Assert.Equal((fault, line, other), (problem.Fault, problem.Line, problem.Other));
        Assert.Equal("1230", Ics.Days(calendar, "2026-12-25", "2027-01-31"));
    }

    private static string Days(string file)
    {
        var (calendar, problems) = Ics.Read(file);
        Assert.Empty(problems);
        return Ics.Days(calendar, "2026-12-01", "2027-01-31");
    }
}
