namespace TeachBot.Core.Posting;

/// <summary>A platform did not do what it was asked to. The text holds no token and nothing that people wrote.</summary>
public class PlatformException : Exception
{
    /// <inheritdoc/>
    public PlatformException() { }

    /// <inheritdoc/>
    public PlatformException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public PlatformException(string message, Exception? inner)
        : base(message, inner) { }

    /// <summary>Whether trying again is in vain: no such channel, no right to write there.</summary>
    public virtual bool IsFinal { get; init; }

    /// <summary>
    /// Why, as the platform names it, for <see cref="IChatPlatform.Explain"/>; empty where it did not answer, or does not say.
    /// </summary>
    public virtual string Refusal { get; init; } = "";

    /// <summary>How long the platform asks us to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long a post had better wait; null where nothing is known of that.</summary>
    public virtual TimeSpan? WaitOfPosts => RetryAfter;

    /// <summary>Whether the request may have had its effect: it had left, and no answer came, or one that says nothing.</summary>
    public bool MayHaveArrived { get; set; }

    /// <summary>Whether it may have had its effect, and nobody can find out.</summary>
    public bool IsUnsettled { get; init; }

    /// <summary>Whether the same may succeed a little later: the platform was not reached, had trouble, or asks us to wait.</summary>
    public bool MayPass => !IsUnsettled && (MayHaveArrived || RetryAfter is not null || Refusal.Length == 0);
}
