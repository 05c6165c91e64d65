using TeachBot.Commands.Asking;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Core.Messages;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>Makes the posts of the quiz of the day.</summary>
internal sealed class DailyPosts(ChatParts parts, Sources sources) : IQuizPosts
{
    private readonly DailyMessages _messages = new(sources);

    public async Task<Message?> MakeAsync(QuizSession session, CancellationToken cancellation)
    {
        if (await DailyResult.OfAsync(parts, [session.Id], PublicQuestion.Named, cancellation) is not [var result])
        {
            return null;
        }

        var words = parts.Rooms.Words(result.State.Language);
        return session.RevealedAt is not null
            ? _messages.Revealed(result, words)
            : DailyMessages.Open(
                result.State,
                result.Counts.Sum(count => count.Count),
                await DailyResult.OfAsync(parts, result.State.Before, PublicQuestion.Named, cancellation),
                words
            );
    }
}
