using TeachBot.Core.Effects;
using TeachBot.Core.Messages;

namespace TeachBot.Core.Posting;

/// <summary>Has a message sent. A post whose id is known already is not wanted twice.</summary>
/// <param name="Post">The message.</param>
public sealed record PostWanted(Post Post) : Change;

/// <summary>Has a message say something else. Edits that come before the last was sent are one.</summary>
/// <param name="PostId">The message.</param>
/// <param name="Body">What it says from now on.</param>
public sealed record PostEdited(string PostId, Message Body) : Change;

/// <summary>Has a message made anew from what it shows, when the workspace's budget allows: a count that has changed.</summary>
/// <param name="PostId">The message.</param>
public sealed record PostRefreshed(string PostId) : Change
{
    /// <summary>Who asked for it, and is told where it is refused; null for what nobody waits for.</summary>
    public PostAsker? Asker { get; init; }
}

/// <summary>Has a post not sent that nobody has begun to send.</summary>
/// <param name="PostId">The post.</param>
public sealed record PostWithdrawn(string PostId) : Change;
