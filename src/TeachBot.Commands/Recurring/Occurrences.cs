using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Recurring;

/// <summary>What a schedule did, the latest day first.</summary>
internal static class Occurrences
{
    /// <summary>What was done last up to a day, as far as clocks were right.</summary>
    internal static Occurrence? Last(IReadOnlyList<Occurrence> history, DateOnly today) =>
        history.FirstOrDefault(occurrence => occurrence.Day <= today) ?? history.FirstOrDefault();
}
