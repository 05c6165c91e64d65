namespace TeachBot.Slack.Web;

/// <summary>Slack did not do what it was asked to. The text holds no token and nothing that people wrote.</summary>
public sealed class SlackException : Exception
{
    /// <inheritdoc/>
    public SlackException() { }

    /// <inheritdoc/>
    public SlackException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public SlackException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>Slack's own name of the error (<c>not_in_channel</c>); empty where there was no answer.</summary>
    public string Code { get; init; } = "";

    /// <summary>The right that we lack, as Slack names it; empty where it is not that.</summary>
    public string NeededScope { get; init; } = "";

    /// <summary>How long Slack asks us to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the request may have had its effect: it had left, and no answer came, or one that says nothing.</summary>
    public bool MayHaveArrived { get; init; }

    /// <summary>Whether it may have arrived and we may not look.</summary>
    public bool IsUnsettled { get; init; }

    /// <summary>Whether the same may succeed a little later: Slack was not reached, had trouble, or asks us to wait.</summary>
    internal bool MayPass => !IsUnsettled && (MayHaveArrived || RetryAfter is not null || Code.Length == 0);
}
