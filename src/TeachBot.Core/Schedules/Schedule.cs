using TeachBot.Core.Chat;

namespace TeachBot.Core.Schedules;

/// <summary>Something that happens in a channel again and again.</summary>
/// <param name="Id">At most 14 characters: with the day it is the beginning of posts' ids.</param>
/// <param name="Channel">Where.</param>
/// <param name="Plan">What happens, and when; only who runs the schedule reads it.</param>
/// <param name="LookAt">When somebody has to look what there is to do; null where there is nothing before a teacher says so.</param>
public sealed record Schedule(string Id, ChannelRef Channel, string Plan, DateTimeOffset? LookAt)
{
    /// <summary>
    /// Whoever looks at a schedule looks again within a day. One that is to be looked at later than this was noted by a clock that was
    /// ahead, or by a teacher: it is looked at now.
    /// </summary>
    public static readonly TimeSpan Farthest = TimeSpan.FromDays(2);

    /// <summary>Counts the changes of the plan, from 1; 0 for one that is not kept yet.</summary>
    public long Version { get; init; }
}
