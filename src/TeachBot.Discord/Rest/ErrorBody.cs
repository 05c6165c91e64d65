using System.Text.Json;

namespace TeachBot.Discord.Rest;

/// <summary>What the body of a refusal says.</summary>
/// <param name="Code">Discord's code; 0 where there is none.</param>
/// <param name="Places">Which fields were wrong and how, in Discord's own identifiers; nothing that people wrote.</param>
/// <param name="RetryAfter">Of a 429.</param>
/// <param name="IsGlobal">Of a 429.</param>
/// <param name="IsJson">Whether it was Discord that answered, and not something before it.</param>
internal readonly record struct ErrorBody(int Code, string Places, TimeSpan? RetryAfter, bool IsGlobal, bool IsJson)
{
    private const int MostPlaces = 5;
    private const int Deepest = 16;
    private const int LongestName = 64;

    private static readonly ErrorBody Nothing = new(0, "", null, IsGlobal: false, IsJson: false);

    internal static ErrorBody Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Nothing;
            }

            var places = new List<string>();
            if (root.TryGetProperty("errors", out var errors))
            {
                Collect(errors, "", places, 0);
            }

            return new ErrorBody(
                root.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number)
                    ? number
                    : 0,
                string.Join(", ", places),
                root.TryGetProperty("retry_after", out var after)
                && after.ValueKind == JsonValueKind.Number
                && after.TryGetDouble(out var seconds)
                    ? LimitHeaders.Span(seconds)
                    : null,
                root.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True,
                IsJson: true
            );
        }
        catch (JsonException)
        {
            return Nothing;
        }
    }

    private static void Collect(JsonElement errors, string path, List<string> places, int depth)
    {
        if (errors.ValueKind != JsonValueKind.Object || depth > Deepest)
        {
            return;
        }

        foreach (var inner in errors.EnumerateObject().TakeWhile(_ => places.Count < MostPlaces))
        {
            if (inner.Name == "_errors" && inner.Value.ValueKind == JsonValueKind.Array)
            {
                places.AddRange(inner.Value.EnumerateArray().Select(Name).Take(1).Select(name => $"{path}: {name}"));
            }
            else if (IsName(inner.Name))
            {
                Collect(inner.Value, path.Length == 0 ? inner.Name : $"{path}.{inner.Name}", places, depth + 1);
            }
        }
    }

    private static string Name(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty("code", out var code)
        && code.ValueKind == JsonValueKind.String
        && code.GetString() is { } name
        && IsName(name)
            ? name
            : "?";

    private static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
