using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Core.Messages;

/// <summary>Messages as text, for stores: a post is rendered by its platform when it is sent, which may be after a restart.</summary>
public static class MessageJson
{
    private static readonly MessageContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    /// <summary>A message as text.</summary>
    public static string Write(Message message) => JsonSerializer.Serialize(message, Context.Message);

    /// <summary>The message that a text holds; null where it holds none.</summary>
    public static Message? Read(string text)
    {
        try
        {
            // What is missing is null here, whatever the property begins with.
            return JsonSerializer.Deserialize(text, Context.Message) is { } message
                ? message with
                {
                    Choices = message.Choices ?? [],
                    Attachments = message.Attachments ?? [],
                    Files = message.Files ?? [],
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(Message))]
internal sealed partial class MessageContext : JsonSerializerContext;
