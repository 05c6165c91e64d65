namespace TeachBot.Learning.Progress;

/// <summary>
/// The days in a row on which somebody answered. Days on which nothing was asked are passed over, and so is today until it ends; one
/// missed day is forgiven, and the next one only where at least <see cref="Week"/> days lie between.
/// </summary>
public static class Streak
{
    /// <summary>Days from one forgiven day to the next.</summary>
    public const int Week = 7;

    /// <summary>So far back nobody looks.</summary>
    private const int Most = 3_660;

    /// <summary>How many days.</summary>
    /// <param name="active">The days on which somebody answered.</param>
    /// <param name="today">Today.</param>
    /// <param name="isAsked">Whether there was something to answer on a day.</param>
    public static int Of(IReadOnlySet<DateOnly> active, DateOnly today, Func<DateOnly, bool> isAsked)
    {
        var (days, forgiven) = (active.Contains(today) ? 1 : 0, (DateOnly?)null);
        for (var day = today.AddDays(-1); today.DayNumber - day.DayNumber < Most && day > DateOnly.MinValue; day = day.AddDays(-1))
        {
            if (active.Contains(day))
            {
                days++;
            }
            else if (isAsked(day))
            {
                if (forgiven is { } later && later.DayNumber - day.DayNumber < Week)
                {
                    break;
                }

                forgiven = day;
            }
        }

        return days;
    }
}
