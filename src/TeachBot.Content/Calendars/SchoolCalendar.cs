namespace TeachBot.Content.Calendars;

/// <summary>A teacher's calendar: the days on which something is, as holidays of a school. Immutable.</summary>
public sealed class SchoolCalendar
{
    private readonly (long First, long Last)[] _days;
    private readonly (long First, long Last)[] _moments;

    /// <param name="name">What it is called.</param>
    /// <param name="days">Whole days, and what a clock shows anywhere: numbers of days, in order, apart.</param>
    /// <param name="moments">What a clock shows somewhere: ticks of UTC, in order, apart.</param>
    internal SchoolCalendar(string name, (long First, long Last)[] days, (long First, long Last)[] moments) =>
        (Name, _days, _moments) = (name, days, moments);

    /// <summary>Its file's path below <c>calendars/</c>, without the ending.</summary>
    public string Name { get; }

    /// <summary>Whether an event falls on a day, all of it or in part.</summary>
    /// <param name="day">The day,</param>
    /// <param name="zone">and where it is meant.</param>
    public bool Has(DateOnly day, TimeZoneInfo zone)
    {
        if (Touches(_days, day.DayNumber, day.DayNumber))
        {
            return true;
        }

        var (midnight, next) = (day.ToDateTime(TimeOnly.MinValue), day.ToDateTime(TimeOnly.MaxValue));
        return _moments.Length > 0
            && Touches(_moments, (midnight - zone.GetUtcOffset(midnight)).Ticks, (next - zone.GetUtcOffset(next)).Ticks);
    }

    private static bool Touches((long First, long Last)[] times, long first, long last)
    {
        var at = Array.BinarySearch(times, (last, long.MaxValue));
        var before = (at < 0 ? ~at : at + 1) - 1;
        return before >= 0 && times[before].Last >= first;
    }
}
