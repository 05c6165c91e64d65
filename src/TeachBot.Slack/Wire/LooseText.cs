using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Slack.Wire;

/// <summary>
/// Reads a text where Slack, or what speaks its protocol, writes a number: as it is written, so that <c>1795000000.000100</c> keeps its
/// digits. An object or a list is none: events that we don't know have a whole <c>user</c> or <c>channel</c> where ours have an id.
/// </summary>
internal sealed class LooseText : JsonConverter<string?>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.ASCII.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>So that names can be keys.</summary>
    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value!);
}
