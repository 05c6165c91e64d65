namespace TeachBot.Content.Calendars;

/// <summary>What of an iCalendar file tells days.</summary>
internal sealed class CalendarContent
{
    /// <summary>The events, in their order.</summary>
    internal List<CalendarEvent> Events { get; } = [];

    /// <summary>The time zones that the file itself defines.</summary>
    internal List<ZoneDraft> Zones { get; } = [];

    /// <summary>The first event that is one too many, and not among them; null for none.</summary>
    internal CalendarFault? TooMuch { get; set; }
}

/// <summary>A zone that a file defines (VTIMEZONE of RFC 5545, 3.6.5).</summary>
internal sealed class ZoneDraft
{
    /// <summary>Its name in the file.</summary>
    internal string Id { get; set; } = "";

    /// <summary>Since when which time holds.</summary>
    internal List<CalendarEvent> Rules { get; } = [];
}
