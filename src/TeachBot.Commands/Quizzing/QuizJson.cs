using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Commands.Quizzing;

/// <summary>What quizzes keep in their sessions, as text.</summary>
internal static class QuizJson
{
    /// <summary>With Japanese as it is written.</summary>
    internal static QuizContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

[JsonSerializable(typeof(Solo.SoloState))]
[JsonSerializable(typeof(Classroom.ClassState))]
internal sealed partial class QuizContext : JsonSerializerContext;
