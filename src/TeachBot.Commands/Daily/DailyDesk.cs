using System.IO.Hashing;
using System.Text;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Daily;

/// <summary>Where teachers look at a channel's schedule, and change it. Who may is asked anew every time.</summary>
internal sealed class DailyDesk(ChatParts parts)
{
    /// <summary>The schedule of a channel, or of a thread that is a place of its own: each has one.</summary>
    internal static string IdOf(ChannelRef place) =>
        Convert.ToHexStringLower(
            XxHash128
                .Hash(
                    Encoding.UTF8.GetBytes(
                        $"{place.Workspace.Platform}\n{place.Workspace.Id}\n{place.Id}{(place.Thread is null ? "" : "\n" + place.Thread)}"
                    )
                )
                .AsSpan(0, 7)
        );

    /// <summary>Whether a schedule is a channel's: other kinds' ids begin with another letter.</summary>
    internal static bool IsOfChannel(Schedule schedule) => char.IsAsciiHexDigitLower(schedule.Id[0]);

    /// <summary>
    /// Where the quiz of the day goes that is chosen somewhere: a thread that people enter is a place, the answers to one message are
    /// not.
    /// </summary>
    internal static ChannelRef PlaceOf(EventOrigin origin) => origin.IsInThread ? origin.Channel : origin.Channel with { Thread = null };

    /// <summary>Why somebody may not; null where they may.</summary>
    internal static Reply? Refusal(Room room) =>
        room.Origin.IsDirect || room.Origin.Channel.Workspace.IsNowhere ? Replies.Private(room.Words.Daily.NotHere)
        : !room.IsTeacher && !room.Origin.IsManager ? Replies.Private(room.Words.Daily.OnlyTeachers)
        : null;

    /// <summary>The schedule of the channel that something happened in; null where it has none.</summary>
    internal async Task<(Schedule Schedule, DailyPlan Plan)?> FindAsync(Room room, CancellationToken cancellation) =>
        await parts.Schedules.FindAsync(IdOf(PlaceOf(room.Origin)), cancellation) is { } schedule
        && DailyPlan.Read(schedule.Plan) is { } plan
            ? (schedule, plan)
            : null;

    /// <summary>
    /// Changes a channel's plan from what it is; of several who do so at once, each changes what the one before has left.
    /// </summary>
    /// <param name="room">Where, and by whom.</param>
    /// <param name="change">The new plan from the old one, null for none; it returns null to leave all as it is.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The plan that holds then; null where all is as it was.</returns>
    internal async Task<DailyPlan?> SaveAsync(Room room, Func<DailyPlan?, DailyPlan?> change, CancellationToken cancellation)
    {
        var (channel, now) = (PlaceOf(room.Origin), room.Origin.At);
        DailyPlan? plan = null;
        await ScheduleEdits.SaveAsync(parts, IdOf(channel), channel, room.Origin, Changed, cancellation);
        return plan;

        (string Plan, DateTimeOffset? LookAt)? Changed(string? old)
        {
            // What would have been due before is not owed: who chooses 8:30 at noon means tomorrow.
            plan = change(old is null ? null : DailyPlan.Read(old)) is { } wanted ? wanted with { Since = now } : null;
            return plan is null ? null : (plan.Write(), plan.IsPaused ? null : DailyDays.Next(plan, parts.Rooms.Calendars, now)?.At);
        }
    }

    /// <summary>Ends a schedule.</summary>
    internal Task RemoveAsync(Room room, CancellationToken cancellation) =>
        ScheduleEdits.RemoveAsync(parts, IdOf(PlaceOf(room.Origin)), room.Origin.Id, room.Origin.At, cancellation);

    /// <summary>What a channel's schedule did, the latest day first.</summary>
    internal async Task<IReadOnlyList<Occurrence>> HistoryAsync(Room room, int limit, CancellationToken cancellation) =>
        await parts.Schedules.OccurrencesAsync(IdOf(PlaceOf(room.Origin)), limit, cancellation);
}
