using System.Text.Json;
using System.Text.Unicode;

namespace TeachBot.Discord.Gateway.Frames;

/// <summary>What stands around a frame's content. The content is only checked to be JSON: most events nobody reads.</summary>
/// <param name="Op">What it is; -1 where it does not say.</param>
/// <param name="Sequence">Its number in the session, where it has one.</param>
/// <param name="Type">The event's name, where it has one.</param>
/// <param name="Data">Where <c>d</c> stands in the frame.</param>
internal readonly record struct FrameHead(int Op, long? Sequence, string? Type, Range Data)
{
    private const int Deepest = 64;

    /// <summary>Reads a frame.</summary>
    /// <returns>False where it is no JSON object in UTF-8.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> frame, out FrameHead head)
    {
        head = default;

        // Readers of the content may take it for sound UTF-8, which Utf8JsonReader does not look at.
        if (!Utf8.IsValid(frame))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(frame, new JsonReaderOptions { MaxDepth = Deepest });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            head = Read(ref reader);
            return !reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair, escaped, is no text: that is the InvalidOperationException.
            return false;
        }
    }

    private static FrameHead Read(ref Utf8JsonReader reader)
    {
        var (op, sequence, type, data) = (-1, (long?)null, (string?)null, ..0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("d"u8))
            {
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = start..(int)reader.BytesConsumed;
            }
            else if (reader.ValueTextEquals("op"u8))
            {
                reader.Read();
                op = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : -1;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                reader.Read();
                sequence = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) && number >= 0 ? number : null;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                type = reader.TokenType == JsonTokenType.String ? EventNames.Read(ref reader) : null;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        return new FrameHead(op, sequence, type, data);
    }
}
