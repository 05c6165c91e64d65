using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Daily;

/// <summary>Opens a day: one transaction that can happen once notes the day, and hands its posts to the outbox.</summary>
internal sealed class DailyOpening(ChatParts parts)
{
    private readonly DailyPaper _paper = new(parts);
    private readonly DailyReveals _reveals = new(parts);

    /// <summary>Reveals the day before, and posts the day's questions, or notes that it is left out.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="due">The day.</param>
    /// <param name="history">What was done before, the latest first.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="asker">Who wants it now; null where it is time for it.</param>
    /// <returns>
    /// <see cref="RecurringStep.Nothing"/> where somebody else has opened it; <see cref="RecurringStep.Waiting"/> where nothing was done,
    /// since there are no notes and it may still be late.
    /// </returns>
    internal async Task<RecurringStep> OpenAsync(
        Schedule schedule,
        DailyPlan plan,
        DailyDay due,
        IReadOnlyList<Occurrence> history,
        DateTimeOffset now,
        CancellationToken cancellation,
        PostAsker? asker = null
    )
    {
        var (before, isOver) = (DailyReveals.Open(history.Where(occurrence => occurrence.Day < due.Day)), DailyDays.IsOver(plan, due, now));
        var picked = await _paper.PickAsync(schedule, plan, due.Day, history, before, now, cancellation);
        if (picked is null && !isOver)
        {
            return RecurringStep.Waiting;
        }

        await _reveals.RevealAsync(before.Concat(DailyReveals.Ahead(history, due.Day)), DailyDays.DayOf(plan, now), now, cancellation);
        var questions = isOver ? [] : picked!;
        var results = questions.Count == 0 ? [] : await DailyResult.OfAsync(parts, before, 0, cancellation);
        var left =
            picked is null ? DailyLeft.NoNotes
            : isOver ? DailyLeft.Late
            : questions.Count == 0 ? DailyLeft.NoQuestion
            : DailyLeft.No;
        var done = new DailyDone([.. questions.Select(state => state.SessionId)], [.. questions.Select(state => state.Asked.Id)], left);
        var effect = new Effect(
            DailyPaper.EventOf(schedule, due.Day),
            now,
            [.. questions.SelectMany(state => Posted(state, schedule, results, now, asker))]
        )
        {
            Guard = new OccurrenceOpened(new Occurrence(schedule.Id, due.Day, done.Write(), now)),
        };
        return await parts.Effects.ApplyAsync(effect, cancellation) != EffectResult.Applied
            ? RecurringStep.Nothing
            : left switch
            {
                DailyLeft.Late or DailyLeft.NoNotes => RecurringStep.TooLate,
                DailyLeft.NoQuestion => RecurringStep.NoQuestion,
                _ => RecurringStep.Posted,
            };
    }

    private IEnumerable<Change> Posted(
        DailyState state,
        Schedule schedule,
        IReadOnlyList<DailyResult> before,
        DateTimeOffset now,
        PostAsker? asker
    )
    {
        var message = DailyMessages.Open(state, 0, state.Before.Count > 0 ? before : [], parts.Rooms.Words(state.Language));
        return
        [
            new SessionOpened(new QuizSession(state.SessionId, schedule.Channel, AttemptSetting.Daily, state.Write(), now)),
            new PostWanted(new Post(state.SessionId, schedule.Channel, message, now) { Asker = asker }),
            // Who is named in it is looked up when it is sent, and kept nowhere.
            .. state.Before.Count > 0 ? [new PostRefreshed(state.SessionId)] : Array.Empty<Change>(),
        ];
    }
}
