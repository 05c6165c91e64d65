using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.People;

namespace TeachBot.Commands.Learners.Reminding;

/// <summary>
/// Tells people of reviews, where anything is due. On however many platforms somebody asked for it, a day of a learner is opened once.
/// </summary>
/// <param name="parts">What commands are made of.</param>
/// <param name="learners">Who is who.</param>
/// <param name="outbox">Knows what became of posts.</param>
public sealed class ReminderRunner(ChatParts parts, ILearners learners, IOutbox outbox) : Recurrence<ReminderPlan>(parts, outbox)
{
    /// <inheritdoc/>
    public override bool IsPersonal => true;

    /// <summary>At midnight it helps nobody.</summary>
    private protected override TimeSpan Late => TimeSpan.FromHours(2);

    /// <summary>A clock that was ahead may have left some that are to come.</summary>
    private protected override int Looked => 40;

    /// <inheritdoc/>
    public override bool Runs(Schedule schedule) => ReminderDesk.IsReminder(schedule);

    private protected override ReminderPlan? Read(string plan) => ReminderPlan.Read(plan);

    private protected override DailyPlan DaysOf(ReminderPlan plan) => plan.Days;

    private protected override async ValueTask<string> OwnerAsync(Schedule schedule, ReminderPlan plan, CancellationToken cancellation)
    {
        var identities = await learners.IdentitiesAsync(plan.Who, cancellation);
        return ReminderDesk.IdOf(identities.Count > 0 ? identities[0] : plan.Who);
    }

    /// <summary>Where it was this schedule's: dead is one that they don't take, and only they can change that.</summary>
    private protected override IEnumerable<string> PostsOf(Schedule schedule, Occurrence occurrence) =>
        occurrence.State.StartsWith(schedule.Id, StringComparison.Ordinal) ? [occurrence.State] : [];

    private protected override async Task<RecurringStep> OpenAsync(
        Schedule schedule,
        ReminderPlan plan,
        DailyDay due,
        IReadOnlyList<Occurrence> history,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var learner = await OwnerAsync(schedule, plan, cancellation);
        var id = $"remind:{learner}:{due.Day:yyyyMMdd}";
        var room = await Parts.Rooms.FindAsync(new EventOrigin(id, schedule.Channel, plan.Who, plan.Language, now), cancellation);
        var count = room.Course is { } course ? (await Learner.FindAsync(Parts, room, course, cancellation)).Due.Count : 0;
        if (count == 0)
        {
            return RecurringStep.Nothing;
        }

        var post = new Post($"{schedule.Id}{due.Day:yyMMdd}", schedule.Channel, ReminderViews.Reminder(count, room.Words.Learning), now);
        var told = new Effect(id, now, [new PostWanted(post)])
        {
            Guard = new OccurrenceOpened(new Occurrence(learner, due.Day, post.Id, now)),
        };
        return await Parts.Effects.ApplyAsync(told, cancellation) == EffectResult.Applied ? RecurringStep.Posted : RecurringStep.Nothing;
    }

    private protected override string Rested(ReminderPlan plan) => (plan with { IsClosed = true }).Write();
}
