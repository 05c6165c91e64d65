using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;

namespace TeachBot.Commands.Daily;

/// <summary>What teachers do with a channel's schedule, said or pressed.</summary>
internal sealed class DailyActions(ChatParts parts)
{
    private readonly DailyDesk _desk = new(parts);
    private readonly DailyPaper _paper = new(parts);
    private readonly DailyReveals _reveals = new(parts);

    /// <summary>Does what is asked for; null for what there is not.</summary>
    internal async ValueTask<Outcome?> RunAsync(
        string action,
        IReadOnlyDictionary<string, string> given,
        Room room,
        CancellationToken cancellation
    ) =>
        DailyDesk.Refusal(room)
        ?? action switch
        {
            DailyViews.Show => await ShownAsync(room, null, cancellation),
            DailyViews.Set => await SetAsync(given, room, Replies.Private, cancellation),
            DailyViews.Pause => await ChangedAsync(room, plan => plan with { IsPaused = true }, cancellation),
            DailyViews.Resume => await ChangedAsync(room, plan => plan with { IsPaused = false, IsBroken = false }, cancellation),
            DailyViews.Off => await OffAsync(room, cancellation),
            DailyViews.Now => await NowAsync(room, cancellation),
            DailyViews.Preview => await PreviewAsync(room, cancellation),
            _ => null,
        };

    /// <summary>Takes a wish.</summary>
    /// <param name="given">What is wished for.</param>
    /// <param name="room">Where, and by whom.</param>
    /// <param name="correct">Says what of it can't be read.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal async Task<Outcome> SetAsync(
        IReadOnlyDictionary<string, string> given,
        Room room,
        Func<string, Reply> correct,
        CancellationToken cancellation
    )
    {
        if (room.Origin.LackedRights.Count > 0)
        {
            return Replies.Private(room.Words.Class.NoRights, string.Join(room.Words.Class.NoRightsBetween, room.Origin.LackedRights));
        }

        var fault = "";
        var plan = await _desk.SaveAsync(room, Wanted, cancellation);
        return plan is null ? correct(fault) : await ShownAsync(room, room.Words.Daily.Saved, cancellation);

        DailyPlan? Wanted(DailyPlan? old)
        {
            (var wanted, fault) = DailyWish.Read(given, old, parts.Rooms.Calendars, room);
            return wanted;
        }
    }

    private async Task<Outcome> ChangedAsync(Room room, Func<DailyPlan, DailyPlan> change, CancellationToken cancellation)
    {
        var plan = await _desk.SaveAsync(room, old => old is null ? null : change(old), cancellation);
        return await ShownAsync(room, plan is null ? null : room.Words.Daily.Saved, cancellation);
    }

    private async Task<Outcome> OffAsync(Room room, CancellationToken cancellation)
    {
        if (await _desk.FindAsync(room, cancellation) is null)
        {
            return await ShownAsync(room, null, cancellation);
        }

        // Nothing will come that would reveal them.
        var history = await _desk.HistoryAsync(room, DailyPaper.History, cancellation);
        await _reveals.RevealAsync(
            DailyReveals.Open(history.Where(occurrence => occurrence.Day <= room.Today)).Concat(DailyReveals.Ahead(history, room.Today)),
            room.Today,
            room.Origin.At,
            cancellation
        );
        await _desk.RemoveAsync(room, cancellation);
        return DailyViews.InPlace(new Message(Document.Of(room.Words.Daily.Stopped)));
    }

    private async Task<Outcome> NowAsync(Room room, CancellationToken cancellation)
    {
        if (await _desk.FindAsync(room, cancellation) is not var (schedule, plan))
        {
            return await ShownAsync(room, null, cancellation);
        }

        var (words, today) = (room.Words.Daily, new DailyDay(DailyDays.DayOf(plan, room.Origin.At), room.Origin.At));
        var history = await _desk.HistoryAsync(room, DailyPaper.History, cancellation);
        if (history.Any(occurrence => occurrence.Day == today.Day))
        {
            return Replies.Private(words.AlreadyToday);
        }

        return await new DailyOpening(parts).OpenAsync(
            schedule,
            plan with
            {
                Until = TimeOnly.MaxValue,
            },
            today,
            history,
            room.Origin.At,
            cancellation,
            PostAsker.Of(room.Origin) with
            {
                Language = room.Language,
            }
        ) switch
        {
            RecurringStep.Posted => await SaidAsync(plan, today.Day, room, cancellation),
            RecurringStep.NoQuestion => Replies.Private(room.Words.Quiz.NoneFit),
            RecurringStep.Waiting => Replies.NoNotes(room),
            _ => Replies.Private(words.AlreadyToday),
        };
    }

    /// <summary>That it stands there, and when the next one really is: not today any more.</summary>
    private async Task<Outcome> SaidAsync(DailyPlan plan, DateOnly day, Room room, CancellationToken cancellation)
    {
        var history = await _desk.HistoryAsync(room, DailyPaper.History, cancellation);
        var next = DailyViews.Next(room, plan, DailyDays.Next(plan, parts.Rooms.Calendars, room.Origin.At, history));
        var posts = history.Where(done => done.Day == day).SelectMany(done => DailyDone.Read(done.State).Posts).ToList();
        return await parts.SaidOfAsync(posts, room, room.Words.Daily.Posted.Fill(next), cancellation);
    }

    private async Task<Outcome> PreviewAsync(Room room, CancellationToken cancellation)
    {
        var history = await _desk.HistoryAsync(room, DailyPaper.History, cancellation);
        if (
            await _desk.FindAsync(room, cancellation) is not var (schedule, plan)
            || DailyDays.Next(plan, parts.Rooms.Calendars, room.Origin.At, history) is not { } next
        )
        {
            return await ShownAsync(room, null, cancellation);
        }

        var questions = await _paper.PickAsync(schedule, plan, next.Day, history, [], next.At, cancellation);
        return questions is null ? Replies.NoNotes(room)
            : questions.Count == 0 ? Replies.Private(room.Words.Quiz.NoneFit)
            : new Reply(DailyMessages.Preview(questions, room.Words), Audience.Asker);
    }

    private async Task<Outcome> ShownAsync(Room room, string? said, CancellationToken cancellation) =>
        DailyViews.InPlace(
            await _desk.FindAsync(room, cancellation) is var (_, plan)
                ? DailyViews.Plan(room, plan, parts.Rooms.Calendars, await _desk.HistoryAsync(room, DailyViews.Shown, cancellation), said)
                : DailyViews.None(room)
        );
}
