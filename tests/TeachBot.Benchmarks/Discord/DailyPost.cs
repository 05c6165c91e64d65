using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeachBot.EndToEnd.Fakes.Discord.Rest;

namespace TeachBot.Benchmarks.Discord;

/// <summary>Reads the message of a quiz of the day.</summary>
internal static partial class DailyPost
{
    /// <summary>What can be pressed or chosen, as Discord sends it: of a question with several answers each of them alone.</summary>
    internal static IReadOnlyList<object> ChoicesOf(FakeMessage message) =>
        [
            .. Answers(message)
                .SelectMany(component =>
                    component["options"] is JsonArray options
                        ? options.Select(option =>
                            (object)
                                new
                                {
                                    component_type = 3,
                                    custom_id = IdOf(component),
                                    values = new[] { (string?)option!["value"] },
                                }
                        )
                        : [new { component_type = 2, custom_id = IdOf(component) }]
                ),
        ];

    /// <summary>The session of its question.</summary>
    internal static string SessionOf(FakeMessage message) => IdOf(Answers(message).First()).Split(':')[1];

    internal static bool Says(FakeMessage message, string text) =>
        Texts(message.Body).Any(said => said.Contains(text, StringComparison.Ordinal));

    /// <summary>How many chose any of the options.</summary>
    internal static long ChosenIn(FakeMessage message) =>
        Texts(message.Body)
            .SelectMany(text => Count().Matches(text))
            .Sum(match => long.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture));

    private static IEnumerable<JsonObject> Answers(FakeMessage message) =>
        All(message.Body)
            .Where(component => component["custom_id"] is not null && IdOf(component).StartsWith("d:", StringComparison.Ordinal));

    private static string IdOf(JsonObject component) => (string)component["custom_id"]!;

    private static IEnumerable<string> Texts(JsonObject body) =>
        All(body).Select(component => (string?)component["content"]).OfType<string>();

    private static IEnumerable<JsonObject> All(JsonObject component) =>
        (component["components"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(inner => All(inner).Prepend(inner));

    [GeneratedRegex("[█░]{10} (?<count>[0-9]+)人")]
    private static partial Regex Count();
}
