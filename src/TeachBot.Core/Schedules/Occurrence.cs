namespace TeachBot.Core.Schedules;

/// <summary>One day on which a schedule was due. There is one at most, whatever replicas, restarts and clocks do.</summary>
/// <param name="ScheduleId">The schedule.</param>
/// <param name="Day">The day, where the schedule is at home.</param>
/// <param name="State">What was done then; only who runs the schedule reads it.</param>
/// <param name="At">When it was done.</param>
public sealed record Occurrence(string ScheduleId, DateOnly Day, string State, DateTimeOffset At);
