using TeachBot.Commands.Asking;
using TeachBot.Core.Messages;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>Makes the posts of quizzes that somebody began for the channel.</summary>
internal sealed class ClassPosts(ChatParts parts, Sources sources) : IQuizPosts
{
    private readonly ClassMessages _messages = new(sources);

    public async Task<Message?> MakeAsync(QuizSession session, CancellationToken cancellation)
    {
        if (ClassState.Read(session.State) is not { } state)
        {
            return null;
        }

        var (words, counts) = (parts.Rooms.Words(state.Language), await parts.Sessions.DistributionAsync(session.Id, cancellation));
        if (session.RevealedAt is null)
        {
            return ClassMessages.Open(state, counts.Sum(count => count.Count), words);
        }

        var right = await parts.Sessions.RightAsync(session.Id, PublicQuestion.Named, cancellation);
        var offersNext = state.HasNext && await parts.Sessions.FindAsync(state.Next().SessionId, cancellation) is null;
        return _messages.Revealed(
            state,
            counts,
            [.. right.Select(one => parts.Names.Of(session.Where.Workspace, one.Who, one.Nickname))],
            offersNext,
            words
        );
    }
}
