using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Finds out when an event is: once, or again and again by its rule, with the days added to it and without those taken from it.</summary>
/// <param name="replaced">The moments that other events of the file replace, by the id of what they replace.</param>
/// <param name="effort">Bounds what that takes.</param>
internal sealed class EventReader(ILookup<string, ContentLine> replaced, CalendarEffort effort)
{
    private static readonly DateOnly Last = new(ContentLimits.CalendarLastYear, 12, 31);

    /// <summary>Adds the times of an event.</summary>
    /// <exception cref="CalendarFault">It can't be read.</exception>
    internal void Read(CalendarEvent happening, BusyTimes busy)
    {
        if (happening.IsCancelled)
        {
            return;
        }

        var line = happening.One("DTSTART") ?? throw new CalendarFault(ContentFault.CalendarNoStart, happening.Line);
        var start = CalendarTime.Read(line);
        var length = Length(happening, start);
        foreach (var time in Starts(happening, start).Distinct())
        {
            effort.Find();
            busy.Add(time, length);
        }
    }

    /// <summary>A day is as long as it is, where nothing is said.</summary>
    private static TimeSpan Length(CalendarEvent happening, CalendarTime start)
    {
        if (happening.One("DTEND") is not { } line)
        {
            var said = happening.One("DURATION") is { } duration ? CalendarDuration.Read(duration) : TimeSpan.Zero;
            return start.IsDay && said < TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : said;
        }

        var end = CalendarTime.Read(line);
        var length = start.Zone is not null && end.Zone is not null ? end.Utc - start.Utc : end.Wall - start.Wall;
        return length < TimeSpan.Zero ? throw new CalendarFault(ContentFault.CalendarEndsBefore, line.Number)
            : length > ContentLimits.CalendarLongest ? throw new CalendarFault(ContentFault.CalendarBadTime, line.Number, line.Value)
            : start.IsDay && length < TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : length;
    }

    private IEnumerable<CalendarTime> Starts(CalendarEvent happening, CalendarTime start)
    {
        var isReplacing = happening.One("RECURRENCE-ID") is not null;
        var taken = happening.All("EXDATE").SelectMany(Each).Concat(isReplacing ? [] : replaced[happening.Id].SelectMany(Each)).ToList();
        var (walls, days) = (taken.Where(time => !time.IsDay).Select(start.Shows).ToHashSet(), taken.Where(time => time.IsDay || start.IsDay).Select(time => time.Day).ToHashSet());
        return ByRule(happening, start).Concat(happening.All("RDATE").SelectMany(Each).Select(time => start with { Wall = start.IsDay ? time.Wall.Date : start.Shows(time) }))
            .Where(time => !walls.Contains(time.Wall) && !days.Contains(time.Day));
    }

    private IEnumerable<CalendarTime> ByRule(CalendarEvent happening, CalendarTime start)
    {
        if (happening.One("RRULE") is not { } line)
        {
            return [start];
        }

        var rule = RecurrenceReader.Read(line);
        return rule.Days(start.Day, Last, effort).Select(day => start with { Wall = day.ToDateTime(TimeOnly.FromDateTime(start.Wall)) }).TakeWhile(time => !IsPast(time, rule.Until));
    }

    /// <summary>Whether a moment is after the rule's last one.</summary>
    private static bool IsPast(CalendarTime time, CalendarTime? until) =>
        until is { } last && (last.IsDay || time.IsDay ? time.Day > last.Day : time.Wall > time.Shows(last));

    /// <summary>Of a period, as RDATE may tell one, its beginning.</summary>
    private static IEnumerable<CalendarTime> Each(ContentLine line) => line.Value.Split(',').Select(time => CalendarTime.Read(line, time.Split('/')[0]));
}
