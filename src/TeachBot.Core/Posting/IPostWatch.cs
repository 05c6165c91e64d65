namespace TeachBot.Core.Posting;

/// <summary>Sees what becomes of a post, so that nobody is told that something stands in a channel before it does.</summary>
public interface IPostWatch
{
    /// <summary>
    /// Waits until a post stands as it should or never will, for a few seconds at most. Who asked for a post that is refused hears of it by
    /// what is returned here; where that takes longer, in their direct conversation with the bot.
    /// </summary>
    /// <param name="postId">The post.</param>
    /// <param name="language">What who asked reads.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<PostEnd> EndAsync(string postId, string language, CancellationToken cancellation = default);
}

/// <summary>What became of a post.</summary>
/// <param name="State"><see cref="PostState.Waiting"/> where it could not be waited for.</param>
/// <param name="Why">A sentence on why it is refused and what to do; empty where it is not.</param>
public sealed record PostEnd(PostState State, string Why = "");
