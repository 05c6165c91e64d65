using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Discord.Wire;

/// <summary>Reads a text, a number or a truth as text. A number is as it was sent: Discord's whole ones have up to 53 bits.</summary>
internal sealed class ScalarText : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw new JsonException(),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
