using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TeachBot.Discord.Gateway.Frames;

/// <summary>Reads the content of the few frames that the connection itself understands. What can't be read is null.</summary>
internal static class IncomingData
{
    /// <summary>How long a session's id or address may be: either goes back to Discord in a frame of 4,096 bytes.</summary>
    private const int Longest = 1_024;

    /// <summary>The <c>heartbeat_interval</c> of a Hello, in milliseconds.</summary>
    internal static double? HeartbeatInterval(ReadOnlySpan<byte> data) => Read(data, FrameContext.Default.HelloData)?.HeartbeatInterval;

    /// <summary>What has to be known of a READY to resume its session.</summary>
    internal static (string? Session, string? ResumeAddress) Ready(ReadOnlySpan<byte> data)
    {
        var ready = Read(data, FrameContext.Default.ReadyData);
        return (Usable(ready?.SessionId), Usable(ready?.ResumeGatewayUrl));
    }

    /// <summary>Whether a session that is invalid may be resumed all the same.</summary>
    internal static bool IsTrue(ReadOnlySpan<byte> data) => data.SequenceEqual("true"u8);

    private static T? Read<T>(ReadOnlySpan<byte> data, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(data, type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter for half a character, which is valid JSON and no text.
            return null;
        }
    }

    private static string? Usable(string? text) => text is { Length: > 0 and <= Longest } ? text : null;
}

/// <summary>A Hello.</summary>
internal sealed record HelloData(double? HeartbeatInterval);

/// <summary>A READY.</summary>
internal sealed record ReadyData(string? SessionId, string? ResumeGatewayUrl);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = 64
)]
[JsonSerializable(typeof(HelloData))]
[JsonSerializable(typeof(ReadyData))]
internal sealed partial class FrameContext : JsonSerializerContext;
