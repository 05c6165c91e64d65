using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Slack.Wire;

namespace TeachBot.Slack.Sockets;

/// <summary>A frame as Slack writes it; what we don't read is skipped.</summary>
internal sealed class EnvelopeWire
{
    /// <summary>hello, disconnect, events_api, slash_commands or interactive.</summary>
    public string? Type { get; set; }

    public string? EnvelopeId { get; set; }

    public bool AcceptsResponsePayload { get; set; }

    /// <summary>Why the connection ends.</summary>
    public string? Reason { get; set; }

    public JsonElement Payload { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = 64,
    Converters = [typeof(LooseText), typeof(LooseBoolean)],
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(EnvelopeWire))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;
