using System.Collections;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Collects when a calendar's events are, and puts together what touches.</summary>
internal sealed class BusyTimes
{
    private const int Crowd = 10_000;
    private static readonly int First = new DateOnly(ContentLimits.CalendarFirstYear, 1, 1).DayNumber;
    private static readonly int Last = new DateOnly(ContentLimits.CalendarLastYear, 12, 31).DayNumber;

    private readonly BitArray _days = new(Last - First + 1);
    private List<(long First, long Last)> _moments = [];
    private int _crowd = Crowd;

    /// <summary>Adds an event's time. Of one that ends at midnight the day that begins then is none.</summary>
    internal void Add(CalendarTime start, TimeSpan length)
    {
        if (start.Zone is not null)
        {
            AddMoment(start.Utc.Ticks, start.Utc.Ticks + Math.Max(length.Ticks - 1, 0));
            return;
        }

        var end = length > TimeSpan.Zero ? start.Wall + length - TimeSpan.FromTicks(1) : start.Wall;
        for (var day = Math.Max(First, start.Day.DayNumber); day <= Math.Min(Last, DateOnly.FromDateTime(end).DayNumber); day++)
        {
            _days[day - First] = true;
        }
    }

    /// <summary>All that was collected.</summary>
    internal SchoolCalendar Calendar(string name) =>
        new(
            name,
            [.. Merged(Enumerable.Range(0, _days.Length).Where(at => _days[at]).Select(at => ((long)First + at, (long)First + at)))],
            [.. Merged(_moments)]
        );

    /// <summary>Put together now and then, an event of every day takes no more room than one of a day.</summary>
    private void AddMoment(long first, long last)
    {
        _moments.Add((first, last));
        if (_moments.Count >= _crowd)
        {
            _moments = Merged(_moments);
            _crowd = Math.Max(Crowd, 2 * _moments.Count);
        }
    }

    private static List<(long First, long Last)> Merged(IEnumerable<(long First, long Last)> times)
    {
        var merged = new List<(long First, long Last)>();
        foreach (var (first, last) in times.Order())
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return merged;
    }
}
