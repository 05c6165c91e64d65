using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Host.Playground.Board;

/// <summary>JSON that is passed on as it is.</summary>
/// <param name="Utf8">One JSON value.</param>
[JsonConverter(typeof(RawJsonConverter))]
internal sealed record RawJson(byte[] Utf8);

/// <summary>Copies it, both ways.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc/>
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return new RawJson(JsonMarshal(value.RootElement));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8, skipInputValidation: true);

    private static byte[] JsonMarshal(JsonElement element) => System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element).ToArray();
}
