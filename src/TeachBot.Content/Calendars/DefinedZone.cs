using System.Globalization;
using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>A zone that the file itself defines: since when which offset holds.</summary>
internal sealed partial class DefinedZone : CalendarZone
{
    private static readonly DateOnly Last = new(ContentLimits.CalendarLastYear, 12, 31);

    /// <summary>
    /// What holds before the first change, and the changes: the moment, what the clock shows from then on, and the offset.
    /// </summary>
    private readonly TimeSpan _before;
    private readonly (DateTime Utc, DateTime Wall, TimeSpan Offset)[] _changes;

    private DefinedZone(TimeSpan before, IEnumerable<(DateTime Utc, DateTime Wall, TimeSpan Offset)> changes) =>
        (_before, _changes) = (before, [.. changes]);

    /// <summary>The zone; null where nothing of its definition can be read.</summary>
    /// <param name="draft">Its definition.</param>
    /// <param name="effort">Bounds what all zones of the file take.</param>
    internal static DefinedZone? Of(ZoneDraft draft, CalendarEffort effort)
    {
        var changes = new List<(DateTime Utc, DateTime Wall, TimeSpan Offset, TimeSpan Before)>();
        foreach (var rule in draft.Rules)
        {
            try
            {
                if (Offset(rule, "TZOFFSETFROM") is { } from && Offset(rule, "TZOFFSETTO") is { } to && rule.One("DTSTART") is { } start)
                {
                    changes.AddRange(
                        Onsets(rule, CalendarTime.Read(start, start.Value, CalendarZones.None), from, effort)
                            .Select(wall => (wall - from, wall - from + to, to, from))
                    );
                }
            }
            catch (CalendarFault)
            {
                // What can be read of the others is nearer to the truth than nothing.
            }
        }

        var sorted = changes.OrderBy(change => change.Utc).ToList();
        return sorted.Count == 0
            ? null
            : new DefinedZone(sorted[0].Before, sorted.Select(change => (change.Utc, change.Wall, change.Offset)));
    }

    internal override TimeSpan OffsetOf(DateTime wall) => After(change => change.Wall <= wall);

    internal override DateTime Shows(DateTime utc) => utc + After(change => change.Utc <= utc);

    /// <summary>The offset after the last change that has come already.</summary>
    private TimeSpan After(Func<(DateTime Utc, DateTime Wall, TimeSpan Offset), bool> hasCome)
    {
        var (low, high) = (0, _changes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hasCome(_changes[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? _before : _changes[low - 1].Offset;
    }

    /// <summary>When a rule begins to hold, by the clock that is set then.</summary>
    private static IEnumerable<DateTime> Onsets(CalendarEvent rule, CalendarTime start, TimeSpan from, CalendarEffort effort)
    {
        var (clock, lines) = (TimeOnly.FromDateTime(start.Wall), rule.All("RRULE").ToList());
        var further = rule.All("RDATE")
            .SelectMany(line =>
                line.Value.Split(',').Select(value => CalendarTime.Read(line, value.Split('/')[0], CalendarZones.None).Wall)
            );
        return lines
            .SelectMany(line =>
            {
                var recurrence = RecurrenceReader.Read(line, CalendarZones.None);

                // Of the rules that Windows dates back to 1601 only the years that are read.
                var first =
                    recurrence is { Count: null, Interval: 1, Every: Frequency.Yearly } && start.Day.Year < ContentLimits.CalendarFirstYear
                        ? start.Day.AddYears(ContentLimits.CalendarFirstYear - 1 - start.Day.Year)
                        : start.Day;
                return recurrence
                    .Days(first, Last, effort)
                    .Select(day => day.ToDateTime(clock))
                    .TakeWhile(wall =>
                        recurrence.Until is not { } until
                        || (
                            until.IsDay ? DateOnly.FromDateTime(wall) <= until.Day
                            : until.Zone is null ? wall <= until.Wall
                            : wall - from <= until.Utc
                        )
                    );
            })
            .Concat(further)
            .Append(start.Wall)
            .Distinct()
            .Select(wall =>
            {
                effort.Find(1);
                return wall;
            });
    }

    private static TimeSpan? Offset(CalendarEvent rule, string name)
    {
        if (rule.One(name) is not { } line || Shape().Match(line.Value) is not { Success: true } said)
        {
            return null;
        }

        var offset = new TimeSpan(Part("hours"), Part("minutes"), Part("seconds"));
        return said.Groups["sign"].Value == "-" ? -offset : offset;

        int Part(string part) => said.Groups[part].Success ? int.Parse(said.Groups[part].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(
        @"^(?<sign>[-+]?)(?<hours>[01][0-9]|2[0-3]):?(?<minutes>[0-5][0-9])(?<seconds>[0-5][0-9])?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shape();
}
