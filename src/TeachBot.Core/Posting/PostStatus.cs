using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>Where a post is on its way.</summary>
public enum PostState
{
    /// <summary>Something of it is still to be sent.</summary>
    Waiting,

    /// <summary>It stands in its channel as it should.</summary>
    Sent,

    /// <summary>It can't be sent: the channel is gone, or we may not write there.</summary>
    Dead,

    /// <summary>It may stand in its channel or not; it is not sent again, since it could stand there twice.</summary>
    Unknown,
}

/// <summary>A post and how it is.</summary>
/// <param name="Post">The post.</param>
/// <param name="State">Where it is.</param>
/// <param name="Message">The message, once it was sent.</param>
/// <param name="Error">Why it is dead or unknown, or failed last; null otherwise.</param>
public sealed record PostStatus(Post Post, PostState State, MessageRef? Message, string? Error)
{
    /// <summary>Why it is dead, as its platform names it; empty where it does not say, or the post is not dead.</summary>
    public string Refusal { get; init; } = "";
}
