using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>What the components of a message may be.</summary>
internal static class ComponentRules
{
    private static readonly int[] FirstGeneration = [1, 2, 3, 5, 6, 7, 8];

    internal static IReadOnlyList<string> Check(JsonArray? components, bool isV2)
    {
        var all = All(components).ToList();
        var ids = all.Select(component => (string?)component["custom_id"]).OfType<string>().ToList();
        return
        [
            .. Over(components?.Count ?? 0, isV2 ? 40 : 5, "components at the top"),
            .. Over(all.Count, isV2 ? 40 : 30, "components"),
            .. all.Where(component => !isV2 && !FirstGeneration.Contains((int?)component["type"] ?? 0))
                .Select(component => $"component {component["type"]} without the flag of its generation"),
            .. isV2 || components is null
                ? []
                : components
                    .OfType<JsonObject>()
                    .Where(component => (int?)component["type"] != 1)
                    .Select(_ => "a component that stands in no row"),
            .. ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"custom_id {same.Key} stands there twice"),
            .. ids.Where(id => id.Length is 0 or > 100).Select(_ => "a custom_id is not of 1 to 100"),
            .. all.SelectMany(One),
            .. Over(
                all.Where(component => (int?)component["type"] == 10).Sum(component => ((string?)component["content"])?.Length ?? 0),
                4000,
                "letters in text displays"
            ),
        ];
    }

    /// <summary>Components, and those within them.</summary>
    internal static IEnumerable<JsonObject> All(JsonArray? components) =>
        (components ?? [])
            .OfType<JsonObject>()
            .SelectMany(component =>
                All(component["components"] as JsonArray)
                    .Prepend(component)
                    .Concat(component["accessory"] is JsonObject accessory ? [accessory] : [])
            );

    private static IEnumerable<string> One(JsonObject component) =>
        (int?)component["type"] switch
        {
            1 => Row((component["components"] as JsonArray)?.OfType<JsonObject>().ToList() ?? []),
            2 => Button(component),
            3 => Menu(component),
            9 => Over((component["components"] as JsonArray)?.Count ?? 0, 3, "texts in a section"),
            10 => ((string?)component["content"])?.Length is null or 0 or > 4000 ? ["a text display is not of 1 to 4000"] : [],
            12 => Gallery((component["items"] as JsonArray)?.OfType<JsonObject>().ToList() ?? []),
            11 or 13 or 14 or 17 => [],
            var other => [$"a component of type {other}, which we never use"],
        };

    /// <summary>Pictures and films; a drawing of lines (SVG) is none of them.</summary>
    private static IEnumerable<string> Gallery(List<JsonObject> items) =>
        [
            .. items.Count == 0 ? ["a gallery is empty"] : Over(items.Count, 10, "pictures in a gallery"),
            .. items
                .Where(item => ((string?)item["media"]?["url"])?.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) == true)
                .Select(_ => "a drawing stands in a gallery"),
        ];

    private static IEnumerable<string> Row(List<JsonObject> inner) =>
        inner.Count == 0 ? ["a row is empty"]
        : inner.Any(component => (int?)component["type"] != 2) ? Over(inner.Count, 1, "menus in a row")
        : Over(inner.Count, 5, "buttons in a row");

    private static IEnumerable<string> Button(JsonObject button) =>
        [
            .. Over(((string?)button["label"])?.Length ?? 0, 80, "letters on a button"),
            .. ((string?)button["label"])?.Length is null or 0 && button["emoji"] is null
                ? ["a button says nothing"]
                : Array.Empty<string>(),
            .. Over(((string?)button["url"])?.Length ?? 0, 512, "letters in a button's address"),
            .. ((int?)button["style"] == 5) == (button["custom_id"] is not null)
                ? ["a button has both a custom_id and an address, or neither"]
                : Array.Empty<string>(),
        ];

    private static IEnumerable<string> Menu(JsonObject menu)
    {
        var options = (menu["options"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        return
        [
            .. options.Count == 0 ? ["a menu is empty"] : Over(options.Count, 25, "options in a menu"),
            .. Over(((string?)menu["placeholder"])?.Length ?? 0, 150, "letters in a placeholder"),
            .. options.SelectMany(option =>
                new[] { "label", "value", "description" }.SelectMany(key =>
                    Over(((string?)option[key])?.Length ?? 0, 100, $"letters in an option's {key}")
                )
            ),
            .. options
                .Where(option => string.IsNullOrEmpty((string?)option["label"]) || string.IsNullOrEmpty((string?)option["value"]))
                .Select(_ => "an option has no label or no value"),
            .. options
                .GroupBy(option => (string?)option["value"])
                .Where(same => same.Count() > 1)
                .Select(_ => "two options of a menu have the same value"),
            .. ((int?)menu["max_values"] ?? 1) > options.Count ? ["a menu lets more be chosen than it has"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Over(int count, int most, string what) => count > most ? [$"{count} {what}, {most} at most"] : [];
}
