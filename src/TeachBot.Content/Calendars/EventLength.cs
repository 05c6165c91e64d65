using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>How long events are. An end that can't be read is told, and is none.</summary>
/// <param name="zones">The time zones.</param>
/// <param name="tell">Hears of what can't be read.</param>
internal sealed class EventLength(CalendarZones zones, Action<CalendarFault> tell)
{
    /// <summary>A day is as long as it is, where nothing is said.</summary>
    internal TimeSpan Of(CalendarEvent happening, CalendarTime start)
    {
        var said =
            happening.One("DTEND") is { } end ? Until(end, start, end.Value)
            : happening.One("DURATION") is { } duration ? For(duration, duration.Value)
            : null;
        return start.IsDay && !(said >= TimeSpan.FromDays(1)) ? TimeSpan.FromDays(1) : said ?? TimeSpan.Zero;
    }

    /// <summary>That of a period, of which the end or the duration stands behind the slash; null where it can't be read.</summary>
    internal TimeSpan? OfPeriod(ContentLine line, CalendarTime start, string written) =>
        written.TrimStart(' ', '+') is ['P' or 'p', ..] ? For(line, written) : Until(line, start, written);

    private TimeSpan? For(ContentLine line, string written) => Try(() => CalendarDuration.Read(line, written));

    private TimeSpan? Until(ContentLine line, CalendarTime start, string written) =>
        Try(() =>
        {
            var end = CalendarTime.Read(line, written, zones);
            var length = start.Zone is not null && end.Zone is not null ? end.Utc - start.Utc : end.Wall - start.Wall;
            return length < TimeSpan.Zero ? throw new CalendarFault(ContentFault.CalendarEndsBefore, line.Number)
                : length > ContentLimits.CalendarLongest ? throw new CalendarFault(ContentFault.CalendarBadTime, line.Number, written)
                : length;
        });

    private TimeSpan? Try(Func<TimeSpan> read)
    {
        try
        {
            return read();
        }
        catch (CalendarFault fault)
        {
            tell(fault);
            return null;
        }
    }
}
