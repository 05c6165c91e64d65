using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.People;

namespace TeachBot.Commands.Learners.Reminding;

/// <summary>
/// Tells people of reviews, where anything is due. However many replicas look, whatever becomes of their clocks, and on however many platforms somebody asked for it: a day of a learner
/// is opened once.
/// </summary>
/// <param name="parts">What commands are made of.</param>
/// <param name="learners">Who is who.</param>
/// <param name="outbox">Knows what became of posts.</param>
public sealed class ReminderRunner(ChatParts parts, ILearners learners, IOutbox outbox)
{
    /// <summary>So late it is told at most, where the bot was away: at midnight it helps nobody.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(2);

    /// <summary>So many days are looked back at: a clock that was ahead may have left some that are to come.</summary>
    private const int Looked = 40;

    /// <summary>When it is looked whether it could be told.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(2);

    /// <summary>How often it is looked again, while it waits to be sent.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    /// <summary>Whether a schedule is somebody's reminder.</summary>
    public static bool Runs(Schedule schedule) => ReminderDesk.IsReminder(schedule);

    /// <summary>Tells somebody, where it is time and something is due, and notes when it is to be looked at next.</summary>
    public async Task LookAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellation = default)
    {
        if (ReminderPlan.Read(schedule.Plan) is not { } plan)
        {
            await parts.Effects.ApplyAsync(ScheduleLooked.EffectOf(schedule, now, now.AddDays(1)), cancellation).ConfigureAwait(false);
            return;
        }

        var identities = await learners.IdentitiesAsync(plan.Who, cancellation).ConfigureAwait(false);
        var learner = ReminderDesk.IdOf(identities.Count > 0 ? identities[0] : plan.Who);
        var history = await parts.Schedules.OccurrencesAsync(learner, Looked, cancellation).ConfigureAwait(false);
        var last = DailyReveals.Last(history, DailyDays.DayOf(plan.Days, now));
        var state = last is not null && last.At >= plan.Since ? await StateOfAsync(schedule, last.State, cancellation).ConfigureAwait(false) : PostState.Sent;
        if (state == PostState.Dead)
        {
            await CloseAsync(schedule, plan, now, cancellation).ConfigureAwait(false);
            return;
        }

        var due = DailyDays.Last(plan.Days, SchoolCalendars.None, now) is { } day && now - day.At < Late && history.All(occurrence => occurrence.Day != day.Day) ? day : null;
        var isTold = due is not null && await TellAsync(schedule, plan, learner, due.Day, now, cancellation).ConfigureAwait(false);

        // Never further than a day: what is to be looked at later than that was noted by a clock that was ahead.
        var next = DailyDays.Next(plan.Days, SchoolCalendars.None, now)?.At is { } at && at < now.AddDays(1) ? at : now.AddDays(1);
        var look = isTold ? now + Soon : state == PostState.Waiting ? now + Again : next;
        await parts.Effects.ApplyAsync(ScheduleLooked.EffectOf(schedule, now, look < next ? look : next), cancellation).ConfigureAwait(false);
    }

    /// <summary>Hands the day's message to the outbox.</summary>
    /// <returns>False where nothing is due, or somebody else was faster.</returns>
    private async Task<bool> TellAsync(Schedule schedule, ReminderPlan plan, string learner, DateOnly day, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = $"remind:{learner}:{day:yyyyMMdd}";
        var room = await parts.Rooms.FindAsync(new EventOrigin(id, schedule.Channel, plan.Who, plan.Language, now), cancellation).ConfigureAwait(false);
        var due = room.Course is { } course ? (await Learner.FindAsync(parts, room, course, cancellation).ConfigureAwait(false)).Due.Count : 0;
        if (due == 0)
        {
            return false;
        }

        var post = new Post($"{schedule.Id}{day:yyMMdd}", schedule.Channel, MessageJson.Write(ReminderViews.Reminder(due, room.Words.Learning)), now);
        return await parts.Effects.ApplyAsync(
            new Effect(id, now, [new PostWanted(post)]) { Guard = new OccurrenceOpened(new Occurrence(learner, day, post.Id, now)) }, cancellation).ConfigureAwait(false) == EffectResult.Applied;
    }

    /// <summary>What became of the last message, where it was this schedule's: dead is one that they don't take, and only they can change that.</summary>
    private async Task<PostState> StateOfAsync(Schedule schedule, string post, CancellationToken cancellation) =>
        post.StartsWith(schedule.Id, StringComparison.Ordinal) && await outbox.FindAsync(post, cancellation).ConfigureAwait(false) is { } status ? status.State : PostState.Sent;

    private async Task CloseAsync(Schedule schedule, ReminderPlan plan, DateTimeOffset now, CancellationToken cancellation) => await parts.Effects.ApplyAsync(
        new Effect($"remind:{schedule.Id}:closed:{schedule.Version}", now, []) { Guard = new ScheduleSaved(schedule with { Plan = (plan with { IsClosed = true }).Write(), LookAt = null }) }, cancellation).ConfigureAwait(false);
}
