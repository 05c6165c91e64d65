namespace TeachBot.Core.Schedules;

/// <summary>What happens again and again.</summary>
public interface ISchedules
{
    /// <summary>A schedule; null where there is none.</summary>
    Task<Schedule?> FindAsync(string scheduleId, CancellationToken cancellation = default);

    /// <summary>
    /// The schedules that are to be looked at, those that wait longest first, and behind them those of which that is further away than
    /// <see cref="Schedule.Farthest"/>.
    /// </summary>
    /// <param name="platforms">The platforms that this replica can send to.</param>
    /// <param name="now">The present.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<IReadOnlyList<Schedule>> DueAsync(
        IReadOnlyList<string> platforms,
        DateTimeOffset now,
        int limit,
        CancellationToken cancellation = default
    );

    /// <summary>What a schedule did, the latest day first.</summary>
    Task<IReadOnlyList<Occurrence>> OccurrencesAsync(string scheduleId, int limit, CancellationToken cancellation = default);
}
