using TeachBot.Core.Effects;

namespace TeachBot.Core.Schedules;

/// <summary>Keeps a schedule in place of its <see cref="Schedule.Version"/>; as a guard it refuses what an older view planned.</summary>
/// <param name="Schedule">The schedule.</param>
public sealed record ScheduleSaved(Schedule Schedule) : Change;

/// <summary>Forgets a schedule; what happened by it stays known.</summary>
/// <param name="ScheduleId">The schedule.</param>
public sealed record ScheduleRemoved(string ScheduleId) : Change;

/// <summary>
/// Notes when a schedule is to be looked at next, unless its plan has changed meanwhile. Where another replica has looked meanwhile too,
/// the earlier moment stands: whoever did something wants to see what became of it, and whoever found nothing to do would have it
/// forgotten.
/// </summary>
/// <param name="ScheduleId">The schedule.</param>
/// <param name="Version">The version of the plan that this follows from.</param>
/// <param name="Seen">When it was to be looked at, as this look found it.</param>
/// <param name="LookAt">When.</param>
public sealed record ScheduleLooked(string ScheduleId, long Version, DateTimeOffset Seen, DateTimeOffset LookAt) : Change
{
    /// <summary>A look at a schedule that leaves nothing else to be written.</summary>
    /// <param name="schedule">As it was found.</param>
    /// <param name="now">When it was looked at.</param>
    /// <param name="next">When it is to be looked at next.</param>
    public static Effect EffectOf(Schedule schedule, DateTimeOffset now, DateTimeOffset next) =>
        new(
            $"schedule:{schedule.Id}:looked:{schedule.Version}:{now.UtcTicks}:{next.UtcTicks}",
            now,
            [new ScheduleLooked(schedule.Id, schedule.Version, schedule.LookAt ?? now, next)]
        );
}

/// <summary>Notes what a schedule did on a day; as a guard it refuses a second time on that day.</summary>
/// <param name="Occurrence">The day, and what is done.</param>
public sealed record OccurrenceOpened(Occurrence Occurrence) : Change;
