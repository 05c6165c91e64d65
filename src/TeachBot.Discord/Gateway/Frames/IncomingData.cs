using System.Text.Json;

namespace TeachBot.Discord.Gateway.Frames;

/// <summary>Reads the content of the few frames that the connection itself understands. What is missing or of another kind is null; the frame has been read as JSON already.</summary>
internal static class IncomingData
{
    /// <summary>How long a session's id or address may be: either goes back to Discord in a frame of 4,096 bytes.</summary>
    private const int Longest = 1_024;

    /// <summary>The <c>heartbeat_interval</c> of a Hello, in milliseconds.</summary>
    internal static double? HeartbeatInterval(ReadOnlySpan<byte> data)
    {
        double? interval = null;
        var reader = Reader(data);
        while (NextMember(ref reader))
        {
            var wanted = Is(ref reader, "heartbeat_interval"u8);
            reader.Read();
            if (wanted && reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var milliseconds))
            {
                interval = milliseconds;
            }

            reader.Skip();
        }

        return interval;
    }

    /// <summary>What has to be known of a READY to resume its session.</summary>
    internal static (string? Session, string? ResumeAddress) Ready(ReadOnlySpan<byte> data)
    {
        var (session, address) = ((string?)null, (string?)null);
        var reader = Reader(data);
        while (NextMember(ref reader))
        {
            var isSession = Is(ref reader, "session_id"u8);
            var isAddress = Is(ref reader, "resume_gateway_url"u8);
            reader.Read();
            if (isSession)
            {
                session = Text(ref reader);
            }
            else if (isAddress)
            {
                address = Text(ref reader);
            }

            reader.Skip();
        }

        return (session, address);
    }

    /// <summary>Whether a session that is invalid may be resumed all the same.</summary>
    internal static bool IsTrue(ReadOnlySpan<byte> data) => data.SequenceEqual("true"u8);

    /// <summary>A frame may have no content at all, which a reader takes amiss.</summary>
    private static Utf8JsonReader Reader(ReadOnlySpan<byte> data) => new(data.IsEmpty ? "null"u8 : data);

    private static bool NextMember(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.None
            ? reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName
            : reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped, is no text.
            return false;
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length is 0 or > Longest)
        {
            return null;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
