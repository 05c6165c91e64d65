using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Playground.Previews;

/// <summary>Reads a message that comes from a client: nothing in it is missing, so that renderers need not ask.</summary>
internal static class WholeMessage
{
    /// <summary>The message; null where it is none, or not whole.</summary>
    internal static Message? Read(byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 32 });
            var message = HasNull(json.RootElement) ? null : json.RootElement.Deserialize(WholeMessageJson.Default.Message);
            return message is not null && message.Document.Blocks.OfType<Table>().All(IsEven)
                // The reader leaves null where a list is missing, whatever the property's default.
                ? message with
                {
                    Choices = (IReadOnlyList<Choice>?)message.Choices ?? [],
                    Attachments = (IReadOnlyList<Attachment>?)message.Attachments ?? [],
                    Files = (IReadOnlyList<NamedFile>?)message.Files ?? [],
                }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>What is not optional is asked for by the reader; what stands in lists is not.</summary>
    private static bool HasNull(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Any(property => HasNull(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().Any(HasNull),
            var kind => kind == JsonValueKind.Null,
        };

    private static bool IsEven(Table table) => table.Header.Count > 0 && table.Rows.All(row => row.Count == table.Header.Count);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(Message))]
internal sealed partial class WholeMessageJson : JsonSerializerContext;
