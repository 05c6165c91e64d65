using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Core.Chat;
using TeachBot.Core.Text;
using TeachBot.Learning.Attempts;

namespace TeachBot.Commands.Learners;

/// <summary>A question of the day.</summary>
/// <param name="Prompt">What it asks, cut to a line or two.</param>
/// <param name="IsAnswered">Whether the learner has.</param>
internal sealed record HomeQuiz(string Prompt, bool IsAnswered);

/// <summary>
/// The questions of the day that somebody can answer now. Which channels they read nobody tells us; those in whose quiz of the day they
/// took part lately are theirs, and of no other one anything is said.
/// </summary>
internal sealed class HomeQuizzes(ChatParts parts)
{
    private const int MostChannels = 5;
    private const int LongestPrompt = 120;

    /// <summary>The open questions, and the channels whose quizzes they are.</summary>
    internal async Task<(IReadOnlyList<HomeQuiz> Quizzes, IReadOnlyList<ChannelRef> Channels)> OfAsync(
        EventOrigin origin,
        CancellationToken cancellation
    )
    {
        var (quizzes, channels) = (
            new List<HomeQuiz>(),
            await parts.Sessions.JoinedAsync(origin.User, AttemptSetting.Daily, MostChannels, cancellation)
        );
        foreach (var channel in channels.Where(channel => channel.Workspace == origin.Channel.Workspace))
        {
            var latest = await parts.Schedules.OccurrencesAsync(DailyDesk.IdOf(channel), 1, cancellation);
            foreach (var session in latest.SelectMany(occurrence => DailyDone.Read(occurrence.State).Posts))
            {
                quizzes.AddRange(await OfSessionAsync(session, origin.User, cancellation));
            }
        }

        return (quizzes, channels);
    }

    private async Task<IEnumerable<HomeQuiz>> OfSessionAsync(string id, UserRef user, CancellationToken cancellation) =>
        await parts.Sessions.FindAsync(id, cancellation) is { RevealedAt: null } session && DailyState.Read(session.State) is { } state
            ?
            [
                new HomeQuiz(
                    Graphemes.Cut(state.Asked.Prompt.ReplaceLineEndings(" "), LongestPrompt),
                    (await parts.Sessions.ChoicesAsync(id, user, cancellation)).Count > 0
                ),
            ]
            : [];
}
