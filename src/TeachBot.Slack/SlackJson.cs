using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeachBot.Slack;

/// <summary>Writes JSON for Slack; Japanese stands there as itself.</summary>
internal static class SlackJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>An object of what is written into it.</summary>
    internal static ReadOnlyMemory<byte> Object<T>(T content, Action<Utf8JsonWriter, T> write) =>
        Write(json =>
        {
            json.WriteStartObject();
            write(json, content);
            json.WriteEndObject();
        });

    /// <summary>What is written.</summary>
    internal static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenMemory;
    }

    /// <summary>A member that is a text object of plain words: nothing in it means anything.</summary>
    internal static void WritePlain(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "plain_text");
        json.WriteString("text", text);
        json.WriteBoolean("emoji", false);
        json.WriteEndObject();
    }
}
