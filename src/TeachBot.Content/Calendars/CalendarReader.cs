using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>
/// Finds the events of an iCalendar file and its definitions of time zones; what else is in it (to-dos, journals, alarms) is passed over.
/// </summary>
internal sealed class CalendarReader
{
    private const string Whole = "VCALENDAR";
    private const string Event = "VEVENT";
    private const string Zone = "VTIMEZONE";

    private readonly Stack<(string Name, int Line)> _open = new();
    private readonly CalendarContent _content = new();
    private CalendarEvent? _event;

    /// <exception cref="CalendarFault">It is no iCalendar file, or breaks off.</exception>
    internal static CalendarContent Read(ReadOnlyMemory<byte> file)
    {
        var (reader, isOne) = (new CalendarReader(), false);
        foreach (var (text, number) in ContentLines.Of(file).Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            reader.Take(ContentLine.Read(text, number), number);
            isOne = true;
        }

        return reader._open.TryPeek(out var unclosed) ? throw new CalendarFault(ContentFault.CalendarUnclosed, unclosed.Line, unclosed.Name)
            : isOne ? reader._content
            : throw new CalendarFault(ContentFault.CalendarNotOne, 1);
    }

    private void Take(ContentLine? line, int number)
    {
        var component = line?.Name is "BEGIN" or "END" ? line.Value.ToUpperInvariant() : "";
        if (_open.Count == 0 && (line?.Name != "BEGIN" || component != Whole))
        {
            throw new CalendarFault(ContentFault.CalendarNotOne, number);
        }

        if (line?.Name == "BEGIN")
        {
            Begin(component, number);
        }
        else if (line?.Name == "END")
        {
            End(component, number);
        }
        else if (line is not null && _open.Peek().Name is Event or "STANDARD" or "DAYLIGHT")
        {
            _event?.Add(line);
        }
        else if (line?.Name == "TZID" && _open.Peek().Name == Zone)
        {
            _content.Zones[^1].Id = line
                .Value.Trim('"')
                .Replace("\\,", ",", StringComparison.Ordinal)
                .Replace("\\;", ";", StringComparison.Ordinal);
        }
    }

    private void Begin(string component, int line)
    {
        var outer = _open.TryPeek(out var around) ? around.Name : "";
        _open.Push((component, line));
        if (component == Event)
        {
            _event = new CalendarEvent(line);
            if (_content.Events.Count < ContentLimits.CalendarEvents)
            {
                _content.Events.Add(_event);
            }
            else
            {
                _content.TooMuch ??= new CalendarFault(ContentFault.CalendarTooMuch, line);
            }
        }
        else if (component == Zone)
        {
            _content.Zones.Add(new ZoneDraft());
        }
        else if (component is "STANDARD" or "DAYLIGHT")
        {
            _event = new CalendarEvent(line);
            if (outer == Zone)
            {
                _content.Zones[^1].Rules.Add(_event);
            }
        }
    }

    private void End(string component, int line)
    {
        var (name, begun) = _open.Pop();
        if (name != component)
        {
            throw new CalendarFault(ContentFault.CalendarUnclosed, name.Length > 0 ? begun : line, name);
        }
    }
}
