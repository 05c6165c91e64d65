using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>Slack's bounds, written down a second time: what is sent is held against these and not against the adapter's own.</summary>
internal static partial class FakeRules
{
    private static readonly string[] Known = ["header", "rich_text", "context", "actions", "table", "image", "input", "section", "divider"];

    /// <summary>What a message breaks.</summary>
    internal static IEnumerable<string> OfMessage(JsonObject body, Func<string, bool> isFile)
    {
        ProducedPayloads.Keep("Message", body);
        return
        [
            .. Text(body["text"]?.GetValue<string>()),
            .. Blocks(body["blocks"], 50, isView: false, isFile),
            .. body["link_names"] is null && body["parse"] is null ? Array.Empty<string>() : ["link_names or parse"],
        ];
    }

    /// <summary>What takes a message's place breaks: what notifications say of it is shorter, and nothing is unfolded.</summary>
    internal static IEnumerable<string> OfEdit(JsonObject body, Func<string, bool> isFile) =>
        [.. OfMessage(body, isFile), .. IsTooLongToEdit(body) ? ["text too long for an edit"] : Array.Empty<string>(), .. Unfolding(body)];

    /// <summary>Whether Slack refuses an edit for its <c>text</c>.</summary>
    internal static bool IsTooLongToEdit(JsonObject body) => Encoding.UTF8.GetByteCount(body["text"]?.GetValue<string>() ?? "") > 4_000;

    /// <summary>What a message for one person breaks.</summary>
    internal static IEnumerable<string> OfPrivate(JsonObject body, Func<string, bool> isFile) =>
        [.. OfMessage(body, isFile), .. Unfolding(body)];

    /// <summary>
    /// What the answer to a slash command's own request breaks: Slack does not say there that it refuses something, so that nothing may
    /// stand there which it takes in some places only.
    /// </summary>
    internal static IEnumerable<string> OfAcknowledgement(JsonObject body, Func<string, bool> isFile) =>
        [
            .. OfMessage(body, isFile),
            .. (body["blocks"]?.AsArray() ?? [])
                .Select(block => block!.AsObject())
                .SelectMany(block => new[] { Type(block), block["accessory"] is JsonObject accessory ? Type(accessory) : "" })
                .Where(type => type is "table" or "image" or "input" or "multi_static_select")
                .Select(type => $"{type} in an acknowledgement"),
        ];

    /// <summary>What a view breaks.</summary>
    internal static IEnumerable<string> OfView(JsonObject view, Func<string, bool> isFile)
    {
        var isModal = view["type"]?.GetValue<string>() == "modal";
        ProducedPayloads.Keep(isModal ? "ModalView" : "HomeView", view);
        return
        [
            .. Blocks(view["blocks"], 100, isView: true, isFile),
            .. isModal
                ? Plain(view["title"], 24, "title").Concat(Plain(view["submit"], 24, "submit")).Concat(Plain(view["close"], 24, "close"))
                : [],
            .. (view["private_metadata"]?.GetValue<string>().Length ?? 0) > 3000 ? ["private_metadata"] : Array.Empty<string>(),
            .. (view["callback_id"]?.GetValue<string>().Length ?? 0) > 255 ? ["callback_id"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Unfolding(JsonObject body) =>
        body["unfurl_links"] is null && body["unfurl_media"] is null ? [] : ["unfurl"];

    private static IEnumerable<string> Text(string? text) =>
        string.IsNullOrEmpty(text) ? ["no text"]
        : text.Length > 40_000 ? ["text too long"]
        : Unescaped().IsMatch(text) ? ["text is not escaped"]
        : [];

    private static IEnumerable<string> Blocks(JsonNode? node, int most, bool isView, Func<string, bool> isFile)
    {
        var blocks = node?.AsArray().Select(block => block!.AsObject()).ToList() ?? [];
        if (blocks.Count == 0 || blocks.Count > most)
        {
            yield return $"{blocks.Count} blocks";
        }

        if (blocks.Count(block => Type(block) == "table") > (isView ? 0 : 1))
        {
            yield return "too many tables";
        }

        foreach (var breach in blocks.SelectMany(block => Block(block, isFile)))
        {
            yield return breach;
        }
    }

    private static IEnumerable<string> Block(JsonObject block, Func<string, bool> isFile) =>
        Type(block) switch
        {
            "header" => Plain(block["text"], 150, "header"),
            "rich_text" => Rich(block),
            "context" => Elements(block, 10)
                .SelectMany(element => Type(element) == "plain_text" ? Plain(element, 2000, "context") : Marked(element)),
            "actions" => Actions(block),
            "table" => Table(block),
            "image" => Image(block, isFile),
            "section" => Plain(block["text"], 3000, "section").Concat(block["accessory"] is JsonObject accessory ? Element(accessory) : []),
            "input" => Plain(block["label"], 2000, "label").Concat(Element(block["element"]!.AsObject())),
            var type => Known.Contains(type) ? [] : [$"an unknown block {type}"],
        };

    private static IEnumerable<string> Rich(JsonObject block) =>
        Elements(block, 1000).SelectMany(part => Type(part) == "rich_text_list" ? Elements(part, 1000).SelectMany(Section) : Section(part));

    private static IEnumerable<string> Section(JsonObject section)
    {
        var parts = Elements(section, 1000).ToList();
        if (parts.Count == 0 || parts.Sum(part => part["text"]?.GetValue<string>().Length ?? 0) > 3000)
        {
            yield return "a rich text of no or too many letters";
        }

        foreach (var part in parts.Where(part => Type(part) == "text" && part["text"]!.GetValue<string>().Length == 0))
        {
            yield return $"an empty {Type(part)}";
        }
    }

    private static IEnumerable<string> Marked(JsonObject element) =>
        element["text"]!.GetValue<string>() is { Length: > 0 and <= 2000 } text && !Unescaped().IsMatch(Link().Replace(text, ""))
            ? []
            : ["a marked text"];

    private static IEnumerable<string> Actions(JsonObject block)
    {
        var elements = Elements(block, 25).ToList();
        var ids = elements.Select(element => element["action_id"]?.GetValue<string>() ?? "").ToList();
        return
        [
            .. elements.Count == 0 ? ["no actions"] : Array.Empty<string>(),
            .. ids.Where(id => id.Length is 0 or > 255).Select(_ => "an action_id"),
            .. ids.Distinct().Count() < ids.Count ? ["the same action_id"] : Array.Empty<string>(),
            .. elements.SelectMany(Element),
            .. elements.Select(Type).Where(type => type.StartsWith("multi_", StringComparison.Ordinal)).Select(type => $"{type} in a row"),
        ];
    }

    private static IEnumerable<string> Element(JsonObject element) =>
        Type(element) switch
        {
            "button" => Plain(element["text"], 75, "button")
                .Concat(element["style"]?.GetValue<string>() is null or "primary" or "danger" ? [] : ["a style"]),
            "static_select" or "multi_static_select" => Plain(element["placeholder"], 150, "placeholder")
                .Concat(Options(element["options"])),
            "external_select" => Plain(element["placeholder"], 150, "placeholder"),
            "plain_text_input" => element["max_length"]!.GetValue<int>() is >= 1 and <= 3000
                ? element["placeholder"] is { } hint
                    ? Plain(hint, 150, "placeholder")
                    : []
                : ["max_length"],
            var type => [$"an unknown element {type}"],
        };

    /// <summary>What options break.</summary>
    internal static IEnumerable<string> Options(JsonNode? node)
    {
        var options = node?.AsArray().Select(option => option!.AsObject()).ToList() ?? [];
        return
        [
            .. options.Count is 0 or > 100 ? [$"{options.Count} options"] : Array.Empty<string>(),
            .. options.SelectMany(option => Plain(option["text"], 75, "option")),
            .. options.Where(option => option["value"]!.GetValue<string>().Length is 0 or > 75).Select(_ => "an option's value"),
            .. options
                .Where(option => option["description"] is not null)
                .SelectMany(option => Plain(option["description"], 75, "description")),
        ];
    }

    private static IEnumerable<string> Table(JsonObject block)
    {
        var rows = block["rows"]!.AsArray().Select(row => row!.AsArray()).ToList();
        var texts = rows.SelectMany(row => row).Select(cell => cell!["text"]!.GetValue<string>()).ToList();
        return
        [
            .. rows.Count is 0 or > 100 ? ["rows"] : Array.Empty<string>(),
            .. rows.Any(row => row.Count is 0 or > 20) ? ["cells"] : Array.Empty<string>(),
            .. rows.Select(row => row.Count).Distinct().Count() > 1 ? ["rows of different lengths"] : Array.Empty<string>(),
            .. texts.Sum(text => text.Length) > 10_000 ? ["a table too long"] : Array.Empty<string>(),
            .. texts.Any(text => text.Length == 0) ? ["an empty cell"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Image(JsonObject block, Func<string, bool> isFile) =>
        [
            .. block["alt_text"]?.GetValue<string>().Length is > 0 and <= 2000 ? [] : new[] { "alt_text" },
            .. block["title"] is { } title ? Plain(title, 2000, "title") : [],
            .. block["slack_file"]?["id"]?.GetValue<string>() is { } id && isFile(id) ? [] : new[] { "a picture that is not there" },
        ];

    private static IEnumerable<JsonObject> Elements(JsonObject block, int most) =>
        block["elements"]!.AsArray() is { Count: > 0 } elements && elements.Count <= most
            ? elements.Select(element => element!.AsObject())
            : throw new InvalidOperationException($"elements of {Type(block)}");

    private static IEnumerable<string> Plain(JsonNode? text, int most, string what) =>
        text?["type"]?.GetValue<string>() == "plain_text" && text["text"]?.GetValue<string>() is { Length: > 0 } said && said.Length <= most
            ? []
            : [$"the {what}"];

    private static string Type(JsonObject block) => block["type"]?.GetValue<string>() ?? "";

    [GeneratedRegex("<|>|&(?!amp;|lt;|gt;)")]
    private static partial Regex Unescaped();

    [GeneratedRegex(@"<https?://[^|<>]+\|[^<>]*>")]
    private static partial Regex Link();
}
