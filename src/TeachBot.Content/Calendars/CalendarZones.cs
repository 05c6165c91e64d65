using System.Text.RegularExpressions;
using TeachBot.Content.Reading;
using TeachBot.Core.Time;

namespace TeachBot.Content.Calendars;

/// <summary>
/// Time zones by the names that programs give them in calendars: those that the file defines (RFC 5545, 3.2.19) first, IANA's, also behind
/// a program's own path, then Windows'.
/// </summary>
/// <param name="drafts">What the file defines.</param>
/// <param name="tell">Hears of a name that nobody knows.</param>
internal sealed partial class CalendarZones(IReadOnlyList<ZoneDraft> drafts, Action<CalendarFault> tell)
{
    private readonly Dictionary<string, CalendarZone?> _found = new(StringComparer.Ordinal);
    private readonly HashSet<(int Event, string Name)> _told = [];
    private readonly CalendarEffort _effort = new();

    /// <summary>For what has no zone by name.</summary>
    internal static CalendarZones None => new([], _ => { });

    /// <summary>The event that is read: of each one a name is told once.</summary>
    internal int Event { get; set; }

    /// <summary>The zone; null, which is told, where nobody knows it: then a clock shows what it shows wherever one looks.</summary>
    internal CalendarZone? Find(string name, int line)
    {
        if (!_found.TryGetValue(name, out var zone))
        {
            _found[name] = zone =
                drafts.LastOrDefault(draft => draft.Id == name) is { } draft && DefinedZone.Of(draft, _effort) is { } defined
                    ? defined
                    : Known(name);
        }

        if (zone is null && _told.Add((Event, name)))
        {
            tell(new CalendarFault(ContentFault.CalendarUnknownZone, line, name));
        }

        return zone;
    }

    private static KnownZone? Known(string name)
    {
        // /freeassociation.sourceforge.net/Asia/Tokyo: the last two parts, or three as in America/Argentina/Ushuaia, are IANA's.
        for (var rest = name.Trim('/'); rest.Length is > 0 and <= ContentLimits.CalendarZoneLength; )
        {
            if (TimeZones.Find(rest) is { } zone || (Windows().IsMatch(rest) && TimeZoneInfo.TryFindSystemTimeZoneById(rest, out zone)))
            {
                return new KnownZone(zone);
            }

            rest = rest.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? rest[(slash + 1)..] : "";
        }

        return null;
    }

    /// <summary>Tokyo Standard Time, Central Standard Time (Mexico), UTC-11; nothing that leads elsewhere on the disk.</summary>
    [GeneratedRegex(@"\A[A-Z][A-Za-z. ()+0-9-]{2,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Windows();
}
