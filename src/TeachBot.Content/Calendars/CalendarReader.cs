using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Finds the events of an iCalendar file; what else is in it (to-dos, journals, definitions of time zones, alarms) is passed over.</summary>
internal static class CalendarReader
{
    private const string Whole = "VCALENDAR";
    private const string Event = "VEVENT";

    /// <exception cref="CalendarFault">It is no iCalendar file, breaks off, or has too many events.</exception>
    internal static IReadOnlyList<CalendarEvent> Read(string file)
    {
        var (events, open, isOne) = (new List<CalendarEvent>(), new Stack<(string Name, int Line)>(), false);
        foreach (var (text, number) in ContentLines.Of(file).Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            var line = ContentLine.Read(text, number);
            var component = line?.Name is "BEGIN" or "END" ? line.Value.ToUpperInvariant() : "";
            if (open.Count == 0 && (line?.Name != "BEGIN" || component != Whole))
            {
                throw new CalendarFault(ContentFault.CalendarNotOne, number);
            }

            isOne = true;
            if (line?.Name == "BEGIN")
            {
                Begin(component, number, open, events);
            }
            else if (line?.Name == "END")
            {
                End(component, number, open);
            }
            else if (line is not null && open.Peek().Name == Event)
            {
                events[^1].Add(line);
            }
        }

        return open.TryPeek(out var unclosed) ? throw new CalendarFault(ContentFault.CalendarUnclosed, unclosed.Line, unclosed.Name)
            : isOne ? events : throw new CalendarFault(ContentFault.CalendarNotOne, 1);
    }

    private static void Begin(string component, int line, Stack<(string Name, int Line)> open, List<CalendarEvent> events)
    {
        open.Push((component, line));
        if (component != Event)
        {
            return;
        }

        if (events.Count == ContentLimits.CalendarEvents)
        {
            throw new CalendarFault(ContentFault.CalendarTooMuch, line);
        }

        events.Add(new CalendarEvent(line));
    }

    private static void End(string component, int line, Stack<(string Name, int Line)> open)
    {
        var (name, begun) = open.Pop();
        if (name != component)
        {
            throw new CalendarFault(ContentFault.CalendarUnclosed, name.Length > 0 ? begun : line, name);
        }
    }
}
