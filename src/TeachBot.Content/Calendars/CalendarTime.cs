using System.Globalization;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>A moment as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5): a day, or what a clock on a wall shows.</summary>
/// <param name="Wall">The day's midnight, or what the clock shows; of the years 1500 to 2199.</param>
/// <param name="Zone">Where the clock hangs; null for a day, and for a clock wherever one looks at it.</param>
/// <param name="IsDay">Whether it is a whole day.</param>
internal readonly record struct CalendarTime(DateTime Wall, CalendarZone? Zone, bool IsDay)
{
    private const string DayFormat = "yyyyMMdd";
    private const string ClockFormat = "yyyyMMdd'T'HHmmss";

    /// <summary>Birthdays and rules of zones begin long ago; nothing is reckoned beyond.</summary>
    private const int FirstYear = 1500;

    private const int LastYear = 2199;

    /// <summary>The day that it falls on, where its clock hangs.</summary>
    internal DateOnly Day => DateOnly.FromDateTime(Wall);

    /// <summary>Whether it is of a year that calendars are read for.</summary>
    internal bool IsNear => Wall.Year is >= ContentLimits.CalendarFirstYear and <= ContentLimits.CalendarLastYear;

    /// <summary>
    /// The moment, where its clock hangs somewhere: of an hour that comes twice the second, and one that is skipped as if it were not.
    /// </summary>
    internal DateTime Utc => Wall - (Zone?.OffsetOf(Wall) ?? TimeSpan.Zero);

    /// <summary>One of the moments that a line tells.</summary>
    /// <param name="line">The line.</param>
    /// <param name="written">What it tells, or a part of it.</param>
    /// <param name="zones">The zones that the line may name.</param>
    /// <exception cref="CalendarFault">It is none, or far away.</exception>
    internal static CalendarTime Read(ContentLine line, string written, CalendarZones zones)
    {
        var value = written.Trim().ToUpperInvariant();
        if (Parse(value, DayFormat) is { } day)
        {
            return new CalendarTime(day, null, IsDay: true);
        }

        if (Parse(value.TrimEnd('Z'), ClockFormat) is not { } wall)
        {
            throw new CalendarFault(ContentFault.CalendarBadTime, line.Number, written);
        }

        return new CalendarTime(
            wall,
            value.EndsWith('Z') ? CalendarZone.Utc
                : line.Parameter("TZID") is { } zone ? zones.Find(zone, line.Number)
                : null,
            IsDay: false
        );
    }

    /// <summary>Whether a moment is written that is so far ahead that nothing comes after it.</summary>
    internal static bool IsForever(string written) =>
        written.Length >= DayFormat.Length
        && DateTime.TryParseExact(written[..DayFormat.Length], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year > ContentLimits.CalendarLastYear;

    /// <summary>What this clock shows at a moment that another tells.</summary>
    internal DateTime Shows(CalendarTime moment) => Zone is null || moment.Zone is null ? moment.Wall : Zone.Shows(moment.Utc);

    private static DateTime? Parse(string written, string format) =>
        DateTime.TryParseExact(written, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && time.Year is >= FirstYear and <= LastYear
            ? time
            : null;
}
