using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;

namespace TeachBot.Commands;

/// <summary>Tells who asked for a post what became of it.</summary>
internal static class PostReplies
{
    /// <summary>Says that a post stands there once it does; else why not, or that it is still on its way.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="postId">The post.</param>
    /// <param name="room">Where it was asked for.</param>
    /// <param name="stands">What is said where it stands.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async ValueTask<Reply> SaidOfAsync(this ChatParts parts, string postId, Room room, string stands, CancellationToken cancellation)
    {
        var (end, words) = (await parts.Watch.EndAsync(postId, room.Language, cancellation).ConfigureAwait(false), room.Words.Posting);
        return end.State switch
        {
            PostState.Sent => Replies.Private(stands),
            PostState.Dead => Replies.Private(words.Refused, end.Why),
            PostState.Unknown => Replies.Private(words.Unknown),
            _ => Replies.Private(words.Waiting),
        };
    }
}
