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
        [.. RowsOf(body).SelectMany(row => row).Select(element => element["action_id"]!.GetValue<string>()).Where(id => id[0] != '!')];

    /// <summary>What can be pressed or chosen, by rows; what stands beside a text is one.</summary>
    internal static IReadOnlyList<IReadOnlyList<JsonNode>> RowsOf(JsonNode? body) =>
        [
            .. (body?["blocks"]?.AsArray() ?? [])
                .Select(block =>
                    block!["type"]!.GetValue<string>() switch
                    {
                        "actions" => [.. block["elements"]!.AsArray().Select(element => element!)],
                        "section" when block["accessory"] is { } accessory => [accessory],
                        _ => (IReadOnlyList<JsonNode>)[],
                    }
                )
                .Where(row => row.Count > 0),
        ];

    /// <summary>
    /// The answers to a question in a message, as Slack sends them: what is pressed or chosen, and what stands in the menus beside it. Of
    /// a menu of several each alone.
    /// </summary>
    /// <param name="body">The message.</param>
    /// <param name="isAnswer">Which of the buttons are answers.</param>
    internal static IReadOnlyList<(JsonObject Action, JsonObject? State)> AnswersOf(JsonNode? body, Func<string, bool>? isAnswer = null)
    {
        var elements = RowsOf(body) is [{ } row, ..] ? row : [];
        var (kind, id) = elements is [var first, ..] ? ((string?)first["type"], (string?)first["action_id"]) : (null, null);
        IEnumerable<JsonObject> Options() =>
            elements[0]!["options"]!.AsArray().Select(option => new JsonObject { ["value"] = option!["value"]!.DeepClone() });
        return kind switch
        {
            "static_select" =>
            [
                .. Options()
                    .Select(option =>
                        (
                            new JsonObject
                            {
                                ["type"] = kind,
                                ["action_id"] = id,
                                ["selected_option"] = option,
                            },
                            (JsonObject?)null
                        )
                    ),
            ],
            "multi_static_select" =>
            [
                .. Options()
                    .Select(option =>
                        (
                            SlackActs.Button("!" + id),
                            (JsonObject?)
                                new JsonObject
                                {
                                    ["b"] = new JsonObject { [id!] = new JsonObject { ["selected_options"] = new JsonArray(option) } },
                                }
                        )
                    ),
            ],
            _ =>
            [
                .. elements
                    .Select(element => element!["action_id"]!.GetValue<string>())
                    .Where(isAnswer ?? (_ => true))
                    .Select(choice => (SlackActs.Button(choice), (JsonObject?)null)),
            ],
        };
    }

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonArray all => all.SelectMany(Texts),
            JsonObject one => one.SelectMany(member =>
                member.Value is JsonValue value
                    ? Read.Contains(member.Key)
                        ? [one["type"]?.GetValue<string>() == "mrkdwn" ? Unescaped(value.GetValue<string>()) : value.GetValue<string>()]
                        : []
                    : Texts(member.Value)
            ),
            _ => [],
        };

    private static string Unescaped(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);
}
