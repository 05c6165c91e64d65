namespace TeachBot.Content.Calendars;

/// <summary>
/// What comes in place of an event's days from one of them on (RANGE=THISANDFUTURE of RFC 5545, 3.2.13): each is as much later as the
/// first.
/// </summary>
/// <param name="From">The first day that is replaced, by the clock of the event.</param>
/// <param name="Start">When it is instead; null where that and all later ones are cancelled, or follow a rule of their own.</param>
/// <param name="Length">How long.</param>
internal sealed record LaterTimes(DateTime From, CalendarTime? Start, TimeSpan Length)
{
    /// <summary>Null where the event that replaces them can't be read, which is told when it is read itself.</summary>
    internal static LaterTimes? Of(CalendarEvent replacing, CalendarTime replaced, CalendarZones zones)
    {
        try
        {
            var at = replacing.One("RECURRENCE-ID")!;
            var moment = CalendarTime.Read(at, at.Value, zones);
            var from =
                replaced.IsDay ? moment.Wall.Date
                : moment.IsDay ? moment.Wall + replaced.Wall.TimeOfDay
                : replaced.Shows(moment);
            var isOver = replacing.IsCancelled || replacing.One("RRULE") is not null || replacing.One("DTSTART") is null;
            if (isOver)
            {
                return new LaterTimes(from, null, default);
            }

            var line = replacing.One("DTSTART")!;
            var start = CalendarTime.Read(line, line.Value, zones);
            return new LaterTimes(from, start, new EventLength(zones, _ => { }).Of(replacing, start));
        }
        catch (CalendarFault)
        {
            return null;
        }
    }

    /// <summary>The first one is an event of its own.</summary>
    internal IEnumerable<(CalendarTime Time, TimeSpan Length)> InPlaceOf(CalendarTime time) =>
        Start is { } start && time.Wall > From ? [(start with { Wall = start.Wall + (time.Wall - From) }, Length)] : [];
}
