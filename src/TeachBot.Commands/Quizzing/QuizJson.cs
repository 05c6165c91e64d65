using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TeachBot.Commands.Quizzing;

/// <summary>What quizzes keep in their sessions, as text.</summary>
internal static class QuizJson
{
    /// <summary>With Japanese as it is written.</summary>
    internal static QuizContext Readable { get; } = new(Options());

    /// <summary>Options for a context of its own: a context keeps those that it was given.</summary>
    internal static JsonSerializerOptions Options() =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>What a session keeps; null for what another version of the bot wrote.</summary>
    internal static T? Read<T>(string text, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(Solo.SoloState))]
[JsonSerializable(typeof(Classroom.ClassState))]
internal sealed partial class QuizContext : JsonSerializerContext;
