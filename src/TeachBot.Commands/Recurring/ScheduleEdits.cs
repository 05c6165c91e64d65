using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Recurring;

/// <summary>Changes schedules.</summary>
internal static class ScheduleEdits
{
    /// <summary>Changes a schedule from what it is; of several who do so at once, each changes what the one before has left.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="id">The schedule's id.</param>
    /// <param name="channel">Where it posts.</param>
    /// <param name="origin">The event that changes it.</param>
    /// <param name="change">The new plan, and when it is due first, from the old one, null for none; it returns null to leave all as it
    /// is.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it was changed.</returns>
    internal static async Task<bool> SaveAsync(
        ChatParts parts,
        string id,
        ChannelRef channel,
        EventOrigin origin,
        Func<string?, (string Plan, DateTimeOffset? LookAt)?> change,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            var old = await parts.Schedules.FindAsync(id, cancellation);
            if (change(old?.Plan) is not var (plan, look))
            {
                return false;
            }

            var schedule = new Schedule(id, channel, plan, look) { Version = old?.Version ?? 0 };
            if (
                await parts.Effects.ApplyAsync(new Effect(origin.Id, origin.At, []) { Guard = new ScheduleSaved(schedule) }, cancellation)
                != EffectResult.Refused
            )
            {
                return true;
            }
        }
    }

    /// <summary>Ends a schedule.</summary>
    internal static Task RemoveAsync(ChatParts parts, string id, string eventId, DateTimeOffset now, CancellationToken cancellation) =>
        parts.Effects.ApplyAsync(new Effect(eventId, now, [new ScheduleRemoved(id)]), cancellation);
}
