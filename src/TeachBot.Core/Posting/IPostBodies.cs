using TeachBot.Core.Messages;

namespace TeachBot.Core.Posting;

/// <summary>Makes what a post shows at the moment it is edited: counts change more often than messages may.</summary>
public interface IPostBodies
{
    /// <summary>The body of a post now; the one that was stored where the post shows nothing that changes.</summary>
    Task<Message> MakeAsync(Post post, CancellationToken cancellation);
}
