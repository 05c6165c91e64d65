namespace TeachBot.Core.Posting;

/// <summary>A platform did not do what it was asked to.</summary>
public sealed class PlatformException : Exception
{
    /// <inheritdoc/>
    public PlatformException() { }

    /// <inheritdoc/>
    public PlatformException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public PlatformException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>Whether trying again is in vain: no such channel, no right to write there.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Why, as the platform names it, for <see cref="IChatPlatform.Explain"/>; empty where it does not say.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>How long the platform asks us to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the request may have had its effect: the connection broke after it had left.</summary>
    public bool MayHaveArrived { get; init; }
}
