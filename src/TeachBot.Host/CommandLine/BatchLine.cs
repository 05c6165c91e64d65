using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeachBot.Host.CommandLine;

/// <summary>A line of a batch: the question itself, or <c>{"question": …, "before": …}</c>.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Before">What the same person asked before; null for nothing.</param>
internal sealed record BatchLine(string? Question, string? Before = null)
{
    /// <summary>
    /// Reads a line; null where it begins as an object and isn't one with a question. Whoever asks about a brace begins with a space.
    /// </summary>
    internal static BatchLine? Read(string line)
    {
        if (!line.StartsWith('{'))
        {
            return new BatchLine(line);
        }

        try
        {
            return JsonSerializer.Deserialize(line, BatchJson.Default.BatchLine) is { Question: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchLine))]
internal sealed partial class BatchJson : JsonSerializerContext;
