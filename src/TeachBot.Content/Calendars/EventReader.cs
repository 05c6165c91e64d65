using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>
/// Finds out when an event is: once, or again and again by its rules, with the days added to it and without those taken from it. A line
/// that can't be read is told and costs what it says; the day on which the event begins counts.
/// </summary>
/// <param name="events">All events of the file: some replace days of others.</param>
/// <param name="zones">The time zones.</param>
/// <param name="effort">Bounds what that takes.</param>
/// <param name="tell">Hears of what can't be read.</param>
internal sealed class EventReader(
    IReadOnlyList<CalendarEvent> events,
    CalendarZones zones,
    CalendarEffort effort,
    Action<CalendarFault> tell
)
{
    private static readonly DateOnly Last = new(ContentLimits.CalendarLastYear, 12, 31);

    private readonly ILookup<string, CalendarEvent> _replacing = events
        .Where(happening => happening.Id.Length > 0 && happening.One("RECURRENCE-ID") is not null)
        .ToLookup(happening => happening.Id, StringComparer.Ordinal);

    /// <summary>Adds the times of an event.</summary>
    internal void Read(CalendarEvent happening, BusyTimes busy)
    {
        (effort.Line, zones.Event) = (happening.Line, happening.Line);
        if (happening.IsCancelled)
        {
            return;
        }

        if (happening.One("DTSTART") is not { } line)
        {
            tell(new CalendarFault(ContentFault.CalendarNoStart, happening.Line));
            return;
        }

        if (Try(() => CalendarTime.Read(line, line.Value, zones)) is not { } start)
        {
            return;
        }

        var (length, isAny) = (new EventLength(zones, tell).Of(happening, start), false);
        var recurs = happening.One("RRULE") is not null || happening.One("RDATE") is not null;
        try
        {
            foreach (var (time, own) in Times(happening, start, length).Where(found => found.Time.IsNear).Distinct())
            {
                isAny = true;
                if (recurs)
                {
                    effort.Find(Math.Max(1, (int)Math.Ceiling(own.TotalDays)));
                }

                busy.Add(time, own);
            }
        }
        catch (CalendarFault fault)
        {
            tell(fault);
            busy.Add(start, length);
            return;
        }

        if (!isAny && !start.IsNear)
        {
            tell(new CalendarFault(ContentFault.CalendarBadTime, line.Number, line.Value));
        }
    }

    /// <summary>Every time of an event with its length, and without what others replace.</summary>
    private IEnumerable<(CalendarTime Time, TimeSpan Length)> Times(CalendarEvent happening, CalendarTime start, TimeSpan length)
    {
        var others = happening.One("RECURRENCE-ID") is null ? _replacing[happening.Id].ToList() : [];
        var later = others
            .Where(other => other.ReplacesAllLater)
            .Select(other => LaterTimes.Of(other, start, zones))
            .OfType<LaterTimes>()
            .OrderBy(times => times.From)
            .ToList();
        var taken = happening
            .All("EXDATE")
            .Concat(others.Where(other => !other.ReplacesAllLater).Select(other => other.One("RECURRENCE-ID")!))
            .SelectMany(Each)
            .ToList();
        var walls = taken.Where(time => !time.IsDay).Select(start.Shows).ToHashSet();
        var days = taken.Where(time => time.IsDay || start.IsDay).Select(time => time.Day).ToHashSet();
        foreach (var without in happening.All("EXRULE").SelectMany(line => ByRule(line, start)))
        {
            walls.Add(without.Wall);
        }

        return ByRules(happening, start)
            .Select(time => (Time: time, Length: length))
            .Concat(Added(happening, start, length))
            .Where(found => !walls.Contains(found.Time.Wall) && !days.Contains(found.Time.Day))
            .SelectMany(found =>
                later.LastOrDefault(times => times.From <= found.Time.Wall) is { } moved ? moved.InPlaceOf(found.Time) : [found]
            );
    }

    /// <summary>By all rules together. Where none can be read, or has a day, the first day is all that is known.</summary>
    private IEnumerable<CalendarTime> ByRules(CalendarEvent happening, CalendarTime start)
    {
        var isAny = false;
        foreach (var time in happening.All("RRULE").SelectMany(line => ByRule(line, start)))
        {
            isAny = true;
            yield return time;
        }

        if (!isAny)
        {
            yield return start;
        }
    }

    private IEnumerable<CalendarTime> ByRule(ContentLine line, CalendarTime start)
    {
        Recurrence rule;
        try
        {
            rule = RecurrenceReader.Read(line, zones);
        }
        catch (CalendarFault fault)
        {
            tell(fault);
            return [];
        }

        return rule.Days(start.Day, Last, effort)
            .Select(day => start with { Wall = day.ToDateTime(TimeOnly.FromDateTime(start.Wall)) })
            .TakeWhile(time => !IsPast(time, rule.Until));
    }

    /// <summary>Whether a moment is after the rule's last one.</summary>
    private static bool IsPast(CalendarTime time, CalendarTime? until) =>
        until is { } last && (last.IsDay || time.IsDay ? time.Day > last.Day : time.Wall > time.Shows(last));

    /// <summary>What RDATE adds: moments, or periods with an end of their own (RFC 5545, 3.8.5.2).</summary>
    private IEnumerable<(CalendarTime Time, TimeSpan Length)> Added(CalendarEvent happening, CalendarTime start, TimeSpan length)
    {
        foreach (var line in happening.All("RDATE"))
        {
            foreach (var written in Values(line))
            {
                var parts = written.Split('/', 2);
                if (Try(() => CalendarTime.Read(line, parts[0], zones)) is { } time)
                {
                    yield return (
                        start with
                        {
                            Wall = start.IsDay ? time.Wall.Date : start.Shows(time),
                        },
                        parts.Length == 1 ? length : new EventLength(zones, tell).OfPeriod(line, time, parts[1]) ?? length
                    );
                }
            }
        }
    }

    /// <summary>
    /// The moments of a line. Of what is taken from an event nobody needs to know what is too far away to be one of its days.
    /// </summary>
    private IEnumerable<CalendarTime> Each(ContentLine line)
    {
        foreach (var written in Values(line))
        {
            if (!CalendarTime.IsForever(written) && Try(() => CalendarTime.Read(line, written.Split('/')[0], zones)) is { } time)
            {
                yield return time;
            }
        }
    }

    private static string[] Values(ContentLine line) =>
        line.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private CalendarTime? Try(Func<CalendarTime> read)
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
