using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>A message in a channel.</summary>
internal sealed class FakeMessage(string ts, JsonObject body)
{
    internal string Ts { get; } = ts;

    internal JsonObject Body { get; set; } = body;

    /// <summary>Who alone sees it; null for all.</summary>
    internal string? OnlyFor { get; init; }

    internal string? Thread { get; init; }

    /// <summary>Since when it stands there.</summary>
    internal DateTimeOffset Since { get; init; }

    internal int Edits { get; set; }
}
