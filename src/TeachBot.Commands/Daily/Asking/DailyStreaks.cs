using TeachBot.Commands.Daily.Planning;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Schedules;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Progress;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>
/// For how many of a channel's quizzes in a row people have answered. An answer belongs to the quiz that was open then, so that who
/// answers yesterday's quiz before today's comes has kept the streak, whatever the time zone.
/// </summary>
internal sealed class DailyStreaks(ChatParts parts)
{
    /// <summary>At most so many are named.</summary>
    internal const int Named = 5;

    /// <summary>A single day is no streak.</summary>
    private const int Shortest = 2;

    /// <summary>So many quizzes, and answers, are looked back at.</summary>
    private const int Back = 400;

    /// <summary>Those of some people who have kept a streak up to a day, the longest first.</summary>
    /// <param name="state">The quiz of that day.</param>
    /// <param name="channel">Its channel.</param>
    /// <param name="people">Who is looked at.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal async Task<IReadOnlyList<KeptStreak>> OfAsync(
        DailyState state,
        ChannelRef channel,
        IEnumerable<RightLearner> people,
        CancellationToken cancellation
    )
    {
        var quizzes = Asked(await parts.Schedules.OccurrencesAsync(state.Schedule, Back, cancellation));
        var days = quizzes.Select(quiz => quiz.Day).ToHashSet();
        var kept = new List<KeptStreak>();
        foreach (var who in people)
        {
            var answers = await parts.Attempts.OfAsync(who.Who, Back, cancellation);
            var active = answers
                .Where(answer => answer.Setting == AttemptSetting.Daily && answer.Where == channel)
                .Select(answer => quizzes.FirstOrDefault(quiz => quiz.At <= answer.At)?.Day)
                .OfType<DateOnly>()
                .ToHashSet();
            kept.Add(new KeptStreak(parts.Names.Of(channel.Workspace, who.Who, who.Nickname), Streak.Of(active, state.Day, days.Contains)));
        }

        return [.. kept.Where(streak => streak.Days >= Shortest).OrderByDescending(streak => streak.Days).Take(Named)];
    }

    /// <summary>The days that had a quiz, the latest first: one that was left out asked nobody.</summary>
    internal static IReadOnlyList<Occurrence> Asked(IEnumerable<Occurrence> history) =>
        [.. history.Where(occurrence => DailyDone.Read(occurrence.State).Posts.Count > 0)];
}

/// <summary>A streak that goes on.</summary>
/// <param name="Who">Whose.</param>
/// <param name="Days">How many quizzes.</param>
internal sealed record KeptStreak(Inline Who, int Days);
