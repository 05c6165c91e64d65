using System.Globalization;
using TeachBot.Content.Calendars;
using TeachBot.Content.Reading;

namespace TeachBot.Tests.Content.Calendars;

/// <summary>Calendars given as the lines of their events.</summary>
internal static class Ics
{
    /// <summary>A file with events, each as lines set apart by spaces: <c>DTSTART:20270101 RRULE:FREQ=DAILY</c>.</summary>
    internal static string File(params string[] events) =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
        + string.Concat(events.Select(lines => $"BEGIN:VEVENT\r\n{lines.Replace(" ", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\n"))
        + "END:VCALENDAR\r\n";

    internal static (SchoolCalendar Calendar, IReadOnlyList<ContentProblem> Problems) Read(string text)
    {
        var problems = new List<ContentProblem>();
        return (CalendarFiles.Read("学年暦", "calendars/学年暦.ics", text, problems), problems);
    }

    /// <summary>The days of some months on which something is: 0101-0103 0211.</summary>
    internal static string Days(SchoolCalendar calendar, string from, string until, string zone = "Asia/Tokyo")
    {
        var at = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var days = new List<(DateOnly First, DateOnly Last)>();
        for (var day = Day(from); day <= Day(until); day = day.AddDays(1))
        {
            if (!calendar.Has(day, at))
            {
                continue;
            }

            if (days.Count > 0 && days[^1].Last.AddDays(1) == day)
            {
                days[^1] = (days[^1].First, day);
            }
            else
            {
                days.Add((day, day));
            }
        }

        return string.Join(' ', days.Select(run => run.First == run.Last ? $"{run.First:MMdd}" : $"{run.First:MMdd}-{run.Last:MMdd}"));
    }

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
