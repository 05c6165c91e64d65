using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>One of each shape of what tests sent to the fake: what differs in its words alone is one.</summary>
internal static class ProducedPayloads
{
    private static readonly ConcurrentDictionary<string, (string Type, string Json)> Shapes = new();

    internal static IReadOnlyCollection<(string Type, string Json)> All => [.. Shapes.Values];

    /// <summary>Keeps what was sent.</summary>
    /// <param name="type">What it is: the name of a type.</param>
    /// <param name="json">What was sent.</param>
    internal static void Keep(string type, JsonNode json) => Shapes.TryAdd(type + ShapeOf(json), (type, json.ToJsonString()));

    private static string ShapeOf(JsonNode? node) =>
        node switch
        {
            JsonObject one => "{"
                + string.Join(
                    ',',
                    one.Select(member => member.Key + (member.Key is "type" or "style" ? $"{member.Value}" : ShapeOf(member.Value)))
                )
                + "}",
            JsonArray all => "[" + string.Join(',', all.Select(ShapeOf).Distinct()) + "]",
            JsonValue value => value.GetValueKind() switch
            {
                JsonValueKind.String => "s",
                JsonValueKind.Number => "n",
                _ => "b",
            },
            _ => "-",
        };
}
