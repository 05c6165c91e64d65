using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;

namespace TeachBot.Commands;

/// <summary>Tells who asked for a post what became of it.</summary>
internal static class PostReplies
{
    /// <summary>Says that posts stand there once they do; else why not, or that they are still on their way.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="postIds">The posts; the first that does not stand there decides.</param>
    /// <param name="room">Where they were asked for.</param>
    /// <param name="stands">What is said where they stand.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async ValueTask<Reply> SaidOfAsync(
        this ChatParts parts,
        IReadOnlyList<string> postIds,
        Room room,
        string stands,
        CancellationToken cancellation
    )
    {
        var words = room.Words.Posting;
        foreach (var postId in postIds)
        {
            var end = await parts.Watch.EndAsync(postId, room.Language, cancellation);
            if (end.State != PostState.Sent)
            {
                return end.State switch
                {
                    PostState.Dead => Replies.Private(words.Refused, end.Why),
                    PostState.Unknown => Replies.Private(words.Unknown),
                    _ => Replies.Private(words.Waiting),
                };
            }
        }

        return Replies.Private(stands);
    }
}
