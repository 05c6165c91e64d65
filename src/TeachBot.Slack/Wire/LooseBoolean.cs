using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Slack.Wire;

/// <summary>Reads what Slack writes as <c>true</c> here and as <c>"true"</c> there; anything else is false.</summary>
internal sealed class LooseBoolean : JsonConverter<bool>
{
    /// <summary>So that <c>null</c> is no fault.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Skip();
            return false;
        }

        return reader.TokenType == JsonTokenType.True || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("true"u8));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
