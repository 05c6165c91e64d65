namespace TeachBot.Content.Calendars;

/// <summary>
/// An event as its lines stand in the file (VEVENT of RFC 5545, 3.6.1), or a rule of a zone (3.6.5): only what tells when it is.
/// </summary>
/// <param name="Line">Where it begins, from 1.</param>
internal sealed record CalendarEvent(int Line)
{
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "EXRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "UID",
        "STATUS",
        "TZOFFSETFROM",
        "TZOFFSETTO",
    };

    private readonly List<ContentLine> _lines = [];

    /// <summary>Whether it does not take place.</summary>
    internal bool IsCancelled => One("STATUS")?.Value.Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Its name, and that of what it replaces one day of.</summary>
    internal string Id => One("UID")?.Value ?? "";

    /// <summary>Whether it replaces all that comes after the day that it names, too (RANGE of RFC 5545, 3.2.13).</summary>
    internal bool ReplacesAllLater => "THISANDFUTURE".Equals(One("RECURRENCE-ID")?.Parameter("RANGE"), StringComparison.OrdinalIgnoreCase);

    internal void Add(ContentLine line)
    {
        if (Telling.Contains(line.Name))
        {
            _lines.Add(line);
        }
    }

    /// <summary>The first line of a name; null where there is none.</summary>
    internal ContentLine? One(string name) => _lines.Find(line => line.Name == name);

    /// <summary>All lines of a name.</summary>
    internal IEnumerable<ContentLine> All(string name) => _lines.Where(line => line.Name == name);
}
