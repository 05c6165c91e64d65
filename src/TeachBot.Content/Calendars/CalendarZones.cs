using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Time zones by the names that programs give them in calendars: IANA's, Windows', or IANA's behind a program's own path.</summary>
internal static class CalendarZones
{
    /// <exception cref="CalendarFault">This machine knows none of the name.</exception>
    internal static TimeZoneInfo Find(string name, int line)
    {
        // /freeassociation.sourceforge.net/Asia/Tokyo: the last two parts, or three as in America/Argentina/Ushuaia, are IANA's.
        for (var rest = name.Trim('/'); rest.Length is > 0 and <= ContentLimits.CalendarZoneLength;)
        {
            if (TimeZoneInfo.TryFindSystemTimeZoneById(rest, out var zone))
            {
                return zone;
            }

            rest = rest.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? rest[(slash + 1)..] : "";
        }

        throw new CalendarFault(ContentFault.CalendarUnknownZone, line, name);
    }
}
