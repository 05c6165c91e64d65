using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Slack.Soak;

/// <summary>Something that a person did, and how Slack saw it answered.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Type">events_api, slash_commands or interactive.</param>
/// <param name="ResponseUrl">Where it can be answered; null for nowhere.</param>
/// <param name="OpenedAt">When it was done.</param>
internal sealed record SlackAct(string Id, string Type, string? ResponseUrl, DateTimeOffset OpenedAt)
{
    /// <summary>When the first delivery left.</summary>
    internal DateTimeOffset? SentAt { get; set; }

    /// <summary>When Slack first knew that it had come.</summary>
    internal DateTimeOffset? AcknowledgedAt { get; set; }

    /// <summary>What was said in an acknowledgement; null for nothing.</summary>
    internal JsonObject? Said { get; set; }

    /// <summary>How many acknowledgements said something.</summary>
    internal int Sayings { get; set; }

    /// <summary>Whether something went wrong with a delivery of it.</summary>
    internal bool IsHit { get; set; }
}
