using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>How a claim ended.</summary>
public abstract record PostOutcome
{
    private PostOutcome() { }

    /// <summary>What tells who asked that the post is not sent, handed to the outbox with it. Null where nobody asked.</summary>
    public Post? Told { get; init; }

    /// <summary>It was sent.</summary>
    /// <param name="Message">Where it stands now.</param>
    public sealed record Sent(MessageRef Message) : PostOutcome
    {
        /// <summary>Whether somebody else sent it, maybe as it was before: it is edited where it has changed since.</summary>
        public bool IsFound { get; init; }

        /// <summary>When to look at it once more: somebody who has lost the claim may be about to send. Null where nobody is.</summary>
        public DateTimeOffset? AgainAt { get; init; }
    }

    /// <summary>It is to be tried again.</summary>
    /// <param name="At">When.</param>
    /// <param name="Error">What went wrong.</param>
    /// <param name="MayHaveArrived">Whether the request may have had its effect.</param>
    public sealed record Later(DateTimeOffset At, string Error, bool MayHaveArrived) : PostOutcome;

    /// <summary>It waits for its place in the workspace's budget, reserved with it; nothing was tried.</summary>
    /// <param name="At">Until when.</param>
    public sealed record Deferred(DateTimeOffset At) : PostOutcome;

    /// <summary>It will never be sent.</summary>
    /// <param name="Error">Why.</param>
    public sealed record Dead(string Error) : PostOutcome
    {
        /// <summary>Why, as its platform names it; empty where it does not say.</summary>
        public string Refusal { get; init; } = "";
    }

    /// <summary>Nobody can tell whether it was sent.</summary>
    /// <param name="Error">What happened.</param>
    public sealed record Unknown(string Error) : PostOutcome;
}
