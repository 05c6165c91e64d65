namespace TeachBot.Content.Calendars;

/// <summary>Collects when a calendar's events are, and puts together what touches.</summary>
internal sealed class BusyTimes
{
    private const int Crowd = 10_000;
    private List<(long First, long Last)> _days = [];
    private List<(long First, long Last)> _moments = [];

    /// <summary>Adds an event's time. Of one that ends at midnight the day that begins then is none.</summary>
    internal void Add(CalendarTime start, TimeSpan length)
    {
        if (start.Zone is null)
        {
            var end = length > TimeSpan.Zero ? start.Wall + length - TimeSpan.FromTicks(1) : start.Wall;
            Add(ref _days, start.Day.DayNumber, DateOnly.FromDateTime(end).DayNumber);
        }
        else
        {
            Add(ref _moments, start.Utc.Ticks, start.Utc.Ticks + Math.Max(length.Ticks - 1, 0));
        }
    }

    /// <summary>All that was collected.</summary>
    internal SchoolCalendar Calendar(string name) => new(name, [.. Merged(_days)], [.. Merged(_moments)]);

    /// <summary>Put together now and then, an event of every day takes no more room than one of a day.</summary>
    private static void Add(ref List<(long First, long Last)> times, long first, long last)
    {
        times.Add((first, last));
        if (times.Count % Crowd == 0)
        {
            times = Merged(times);
        }
    }

    private static List<(long First, long Last)> Merged(List<(long First, long Last)> times)
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
