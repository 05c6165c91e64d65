using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Daily;

/// <summary>The quiz of the day.</summary>
/// <param name="parts">What commands are made of.</param>
/// <param name="outbox">Knows what became of posts.</param>
public sealed class DailyRunner(ChatParts parts, IOutbox outbox) : Recurrence<DailyPlan>(parts, outbox)
{
    private DailyOpening? _opening;

    /// <inheritdoc/>
    public override bool IsPersonal => false;

    private protected override int Looked => DailyPaper.History;

    private protected override SchoolCalendars Calendars => Parts.Rooms.Calendars;

    /// <inheritdoc/>
    public override bool Runs(Schedule schedule) => DailyDesk.IsOfChannel(schedule);

    private protected override DailyPlan? Read(string plan) => DailyPlan.Read(plan);

    private protected override DailyPlan DaysOf(DailyPlan plan) => plan;

    private protected override IEnumerable<string> PostsOf(Schedule schedule, Occurrence occurrence) =>
        DailyDone.Read(occurrence.State).Posts;

    private protected override Task<RecurringStep> OpenAsync(
        Schedule schedule,
        DailyPlan plan,
        DailyDay due,
        IReadOnlyList<Occurrence> history,
        DateTimeOffset now,
        CancellationToken cancellation
    ) => (_opening ??= new DailyOpening(Parts)).OpenAsync(schedule, plan, due, history, now, cancellation);

    private protected override string Rested(DailyPlan plan) => (plan with { IsBroken = true }).Write();

    /// <summary>Whoever made it is told once, where only they see it.</summary>
    private protected override IReadOnlyList<Change> Told(Schedule schedule, DailyPlan plan, Occurrence last, DateTimeOffset now)
    {
        var words = Parts.Rooms.Words(plan.Language).Daily;
        var told = new Message(Document.Of(words.BrokenTold.Fill(words.Day(last.Day, plan.Language), TimeText.Write(plan.Time))));
        return
        [
            new PostWanted(
                new Post($"{schedule.Id}!{last.Day:yyMMdd}", ChannelRef.With(plan.SetBy, schedule.Channel.Workspace), told, now)
            ),
        ];
    }
}
