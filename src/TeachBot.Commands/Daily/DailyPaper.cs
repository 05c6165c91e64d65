using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Core.Chat;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Daily;

/// <summary>Picks a day's questions. None comes again while others remain, whether anybody answered it or not.</summary>
internal sealed class DailyPaper(ChatParts parts)
{
    /// <summary>So many days are looked back at: three years of them.</summary>
    internal const int History = 1_000;

    /// <summary>The event of a day: delivered by whom it may be, it is one.</summary>
    internal static string EventOf(Schedule schedule, DateOnly day) => $"daily:{schedule.Id}:{day:yyyyMMdd}";

    /// <summary>The questions of a day; empty where there is none to ask, null while no notes can be read.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="day">The day.</param>
    /// <param name="history">What was done before, the latest first.</param>
    /// <param name="before">The sessions whose results the first post tells.</param>
    /// <param name="now">When: lectures taught later are left out.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal async Task<IReadOnlyList<DailyState>?> PickAsync(
        Schedule schedule,
        DailyPlan plan,
        DateOnly day,
        IReadOnlyList<Occurrence> history,
        IReadOnlyList<string> before,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var room = await parts.Rooms.FindAsync(
            new EventOrigin(EventOf(schedule, day), schedule.Channel, plan.SetBy, plan.Language, now),
            cancellation
        );
        if (room.Course is not { } course)
        {
            return null;
        }

        var answered = await parts.Attempts.AskedAsync(schedule.Channel, Papers.History, cancellation);
        var asked = history.Select(occurrence => DailyDone.Read(occurrence.State)).Reverse().SelectMany(done => done.Items);
        var (questions, _) = await Papers.PickAsync(
            room,
            course,
            plan.Topic.Length == 0 ? null : plan.Topic,
            plan.Count,
            [.. answered.Reverse(), .. asked],
            PublicChoice.Fits,
            cancellation
        );
        return
        [
            .. questions.Select(
                (question, at) => new DailyState(schedule.Id, day, room.Language, at, questions.Count, question, at == 0 ? before : [])
            ),
        ];
    }
}
