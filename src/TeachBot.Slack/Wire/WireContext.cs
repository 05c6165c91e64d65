using System.Text.Json.Serialization;

namespace TeachBot.Slack.Wire;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = 64,
    Converters = [typeof(LooseText), typeof(LooseBoolean)],
    NumberHandling = JsonNumberHandling.AllowReadingFromString
)]
[JsonSerializable(typeof(DeliveryWire))]
[JsonSerializable(typeof(CommandWire))]
[JsonSerializable(typeof(InteractionWire))]
[JsonSerializable(typeof(Decoding.FormPlace))]
internal sealed partial class WireContext : JsonSerializerContext;
