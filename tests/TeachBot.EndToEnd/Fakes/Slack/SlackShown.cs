using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>Reads messages as a person in Slack does.</summary>
internal static class SlackShown
{
    private static readonly string[] Read = ["text", "url", "alt_text", "title", "label", "placeholder", "description"];

    /// <summary>All that is read in a message or a view.</summary>
    internal static string TextOf(JsonNode? body) => string.Join('\n', Texts(body?["blocks"]));

    /// <summary>What can be pressed, by id. The button beside a menu of several is a part of the menu.</summary>
    internal static IReadOnlyList<string> ChoicesOf(JsonNode? body) =>
        [.. (body?["blocks"]?.AsArray() ?? []).Where(block => block!["type"]!.GetValue<string>() == "actions").SelectMany(block => block!["elements"]!.AsArray()).Select(element => element!["action_id"]!.GetValue<string>()).Where(id => id[0] != '!')];

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray all => all.SelectMany(Texts),
        JsonObject one => one.SelectMany(member => member.Value is JsonValue value
            ? Read.Contains(member.Key) ? [one["type"]?.GetValue<string>() == "mrkdwn" ? Unescaped(value.GetValue<string>()) : value.GetValue<string>()] : []
            : Texts(member.Value)),
        _ => [],
    };

    private static string Unescaped(string text) => text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
}
