using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeachBot.Core.Adapters;

/// <summary>Writes JSON for platforms; Japanese stands there as itself.</summary>
public static class JsonBytes
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>An object of what is written into it.</summary>
    /// <param name="content">Handed to <paramref name="write"/>.</param>
    /// <param name="write">Writes the object's members.</param>
    public static ReadOnlyMemory<byte> ObjectOf<T>(T content, Action<Utf8JsonWriter, T> write) =>
        Of(json =>
        {
            json.WriteStartObject();
            write(json, content);
            json.WriteEndObject();
        });

    /// <summary>What is written.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }
}
