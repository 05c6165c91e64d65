namespace TeachBot.Discord.Rest;

/// <summary>Discord did not do what it was asked to. The text holds no token and nothing that people wrote.</summary>
public sealed class DiscordException : Exception
{
    /// <inheritdoc/>
    public DiscordException() { }

    /// <inheritdoc/>
    public DiscordException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public DiscordException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>The HTTP status; 0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>Discord's own error code; 0 where it gave none.</summary>
    public int Code { get; init; }

    /// <summary>Which fields were wrong and how, by Discord's own path (<c>3.options.0.name: BASE_TYPE_REQUIRED</c>); empty where it does not say.</summary>
    public string Places { get; init; } = "";

    /// <summary>How long Discord asks us to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the request may have had its effect: it had left, and no answer came, or one that says nothing (5xx).</summary>
    public bool MayHaveArrived { get; init; }
}
