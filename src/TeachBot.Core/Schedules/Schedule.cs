using TeachBot.Core.Chat;

namespace TeachBot.Core.Schedules;

/// <summary>Something that happens in a channel again and again.</summary>
/// <param name="Id">At most 14 characters: with the day it is the beginning of posts' ids.</param>
/// <param name="Channel">Where.</param>
/// <param name="Plan">What happens, and when; only who runs the schedule reads it.</param>
/// <param name="LookAt">When somebody has to look what there is to do; null where there is nothing before a teacher says so.</param>
public sealed record Schedule(string Id, ChannelRef Channel, string Plan, DateTimeOffset? LookAt)
{
    /// <summary>Counts the changes of the plan, from 1; 0 for one that is not kept yet.</summary>
    public long Version { get; init; }
}
