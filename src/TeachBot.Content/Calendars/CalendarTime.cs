using System.Globalization;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>A moment as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5): a day, or what a clock on a wall shows.</summary>
/// <param name="Wall">The day's midnight, or what the clock shows.</param>
/// <param name="Zone">Where the clock hangs; null for a day, and for a clock wherever one looks at it.</param>
/// <param name="IsDay">Whether it is a whole day.</param>
internal readonly record struct CalendarTime(DateTime Wall, TimeZoneInfo? Zone, bool IsDay)
{
    private const string DayFormat = "yyyyMMdd";
    private const string ClockFormat = "yyyyMMdd'T'HHmmss";

    /// <summary>The day that it falls on, where its clock hangs.</summary>
    internal DateOnly Day => DateOnly.FromDateTime(Wall);

    /// <summary>The moment, where its clock hangs somewhere: of an hour that comes twice the second, and one that is skipped as if it were not.</summary>
    internal DateTime Utc => Wall - (Zone?.GetUtcOffset(Wall) ?? TimeSpan.Zero);

    /// <summary>The moment that a line tells.</summary>
    /// <exception cref="CalendarFault">It tells none, or one of a time zone that nobody knows.</exception>
    internal static CalendarTime Read(ContentLine line) => Read(line, line.Value);

    /// <summary>One of the moments that a line tells.</summary>
    /// <exception cref="CalendarFault">It is none, or one of a time zone that nobody knows.</exception>
    internal static CalendarTime Read(ContentLine line, string written)
    {
        var value = written.Trim().ToUpperInvariant();
        if (DateTime.TryParseExact(value, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsNear(day))
        {
            return new CalendarTime(day, null, IsDay: true);
        }

        if (!DateTime.TryParseExact(value.TrimEnd('Z'), ClockFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) || !IsNear(wall))
        {
            throw new CalendarFault(ContentFault.CalendarBadTime, line.Number, written);
        }

        return new CalendarTime(wall, value.EndsWith('Z') ? TimeZoneInfo.Utc : line.Parameter("TZID") is { } zone ? CalendarZones.Find(zone, line.Number) : null, IsDay: false);
    }

    /// <summary>What this clock shows at a moment that another tells.</summary>
    internal DateTime Shows(CalendarTime moment) =>
        Zone is null || moment.Zone is null ? moment.Wall : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment.Utc, DateTimeKind.Utc), Zone);

    private static bool IsNear(DateTime time) => time.Year is >= ContentLimits.CalendarFirstYear and <= ContentLimits.CalendarLastYear;
}
