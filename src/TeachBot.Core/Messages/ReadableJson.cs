using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeachBot.Core.Messages;

/// <summary>JSON laid out for reading, Japanese as itself.</summary>
public static class ReadableJson
{
    /// <summary>Lays out JSON that is whole.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static string Of(ReadOnlyMemory<byte> utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        var text = new ArrayBufferWriter<byte>();
        using (
            var writer = new Utf8JsonWriter(
                text,
                new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
