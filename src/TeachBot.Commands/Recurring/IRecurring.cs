using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Recurring;

/// <summary>A kind of what recurs: the quiz of the day, the reminder of reviews. Each schedule is of one kind.</summary>
public interface IRecurring
{
    /// <summary>Whether it concerns one person, so that what it does is not logged.</summary>
    bool IsPersonal { get; }

    /// <summary>Whether a schedule is of this kind.</summary>
    bool Runs(Schedule schedule);

    /// <summary>Does what a schedule is due for now, and notes when it is to be looked at next.</summary>
    Task<RecurringStep> LookAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellation = default);
}
