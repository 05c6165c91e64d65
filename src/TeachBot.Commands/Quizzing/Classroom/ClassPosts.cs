using TeachBot.Commands.Asking;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Quizzing.Classroom;

/// <summary>Makes the posts of channels' quizzes from what is stored when they are sent, so that they show the count of that moment, and after the reveal its result.</summary>
public sealed class ClassPosts : IPostBodies
{
    private readonly ISessions _sessions;
    private readonly RoomFinder _rooms;
    private readonly ClassMessages _messages;

    /// <param name="parts">What commands are made of.</param>
    public ClassPosts(ChatParts parts) => (_sessions, _rooms, _messages) = (parts.Sessions, parts.Rooms, new ClassMessages(new Sources(parts.LinkOf)));

    /// <inheritdoc/>
    public async Task<string> MakeAsync(Post post, CancellationToken cancellation)
    {
        var session = await _sessions.FindAsync(post.Id, cancellation).ConfigureAwait(false);
        if (session is not { Setting: AttemptSetting.Class } || ClassState.Read(session.State) is not { } state)
        {
            return post.Body;
        }

        var (words, counts) = (_rooms.Words(state.Language), await _sessions.DistributionAsync(session.Id, cancellation).ConfigureAwait(false));
        if (session.RevealedAt is null)
        {
            return MessageJson.Write(ClassMessages.Open(state, counts.Sum(count => count.Count), words));
        }

        var right = await _sessions.RightAsync(session.Id, ClassMessages.Named, cancellation).ConfigureAwait(false);
        var offersNext = state.HasNext && await _sessions.FindAsync(state.Next().SessionId, cancellation).ConfigureAwait(false) is null;
        return MessageJson.Write(_messages.Revealed(state, counts, right, offersNext, words));
    }
}
