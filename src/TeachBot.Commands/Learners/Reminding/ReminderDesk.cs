using System.Globalization;
using System.IO.Hashing;
using System.Text;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Commands.Rooms;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Learners.Reminding;

/// <summary>Keeps who wants to be told of reviews: a schedule a person, in their direct conversation with the bot.</summary>
internal static class ReminderDesk
{
    /// <summary>What ids of reminders begin with; those of channels' schedules are hexadecimal.</summary>
    private const string Mark = "r";

    /// <summary>The schedule of a person: they have one.</summary>
    internal static string IdOf(UserRef who) =>
        Mark + Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes($"{who.Platform}\n{who.Realm}\n{who.Id}")).AsSpan(0, 7))[1..];

    /// <summary>The minute of the hour at which a person is told, from 0 to 29; always the same.</summary>
    internal static int MinuteOf(UserRef who) => int.Parse(IdOf(who)[^4..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 30;

    /// <summary>Whether a schedule is a reminder.</summary>
    internal static bool IsReminder(Schedule schedule) => schedule.Id.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Somebody's reminders; null for none.</summary>
    internal static async Task<ReminderPlan?> FindAsync(ChatParts parts, UserRef who, CancellationToken cancellation) =>
        await parts.Schedules.FindAsync(IdOf(who), cancellation) is { } schedule ? ReminderPlan.Read(schedule.Plan) : null;

    /// <summary>Has somebody told at an hour, from the next time on that it is this hour.</summary>
    internal static async Task<ReminderPlan> SaveAsync(ChatParts parts, Room room, int hour, CancellationToken cancellation)
    {
        var origin = room.Origin;
        var plan = new ReminderPlan(origin.User, hour, room.Settings.Zone, room.Language, origin.At);
        await ScheduleEdits.SaveAsync(
            parts,
            IdOf(origin.User),
            origin.Alone,
            origin,
            _ => (plan.Write(), DailyDays.Next(plan.Days, SchoolCalendars.None, origin.At)?.At),
            cancellation
        );
        return plan;
    }

    /// <summary>Has somebody told no more.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="who">The person.</param>
    /// <param name="eventId">The event that ends it.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static Task RemoveAsync(ChatParts parts, UserRef who, string eventId, DateTimeOffset now, CancellationToken cancellation) =>
        ScheduleEdits.RemoveAsync(parts, IdOf(who), eventId, now, cancellation);

    /// <summary>Why somebody is told no more, once; null where there is nothing to say.</summary>
    internal static async Task<string?> TroubleAsync(ChatParts parts, Room room, ReminderPlan? plan, CancellationToken cancellation)
    {
        if (plan is not { IsClosed: true })
        {
            return null;
        }

        await RemoveAsync(parts, room.Origin.User, $"{room.Origin.Id}:told", room.Origin.At, cancellation);
        return room.Words.Learning.RemindClosed;
    }
}
