namespace TeachBot.EndToEnd.Daily.Recounting;

/// <summary>Streaks, counted from the days that were missed: the second of them within a week ends the row.</summary>
internal static class StreakCount
{
    /// <param name="answered">The days on which somebody answered anything.</param>
    /// <param name="asked">The days on which the channel asked something that takes no answers any more.</param>
    /// <param name="today">Today, which is not missed yet.</param>
    internal static int Of(IReadOnlySet<DateOnly> answered, IEnumerable<DateOnly> asked, DateOnly today)
    {
        var missed = asked.Distinct().Where(day => day < today && !answered.Contains(day)).OrderDescending().ToList();
        var forgiven = missed.Take(1).ToList();
        foreach (var day in missed.Skip(1))
        {
            if (forgiven[^1].DayNumber - day.DayNumber < 7)
            {
                return answered.Count(other => other > day);
            }

            forgiven.Add(day);
        }

        return answered.Count;
    }
}
