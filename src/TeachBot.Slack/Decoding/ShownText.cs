using System.Text.Json;
using TeachBot.Slack.Wire;

namespace TeachBot.Slack.Decoding;

/// <summary>All that a message shows as text: what was written, its blocks, and its attachments, what it forwards among them.</summary>
internal static class ShownText
{
    /// <summary>The texts as Slack writes them, a line each; what blocks say once more is said once.</summary>
    internal static string Of(MessageWire message)
    {
        var lines = new List<string>();
        Add(message.Text, lines);
        if (lines.Count == 0)
        {
            Blocks(message.Blocks, lines);
        }

        foreach (var attachment in Elements(message.Attachments))
        {
            Attachment(attachment, lines);
        }

        return string.Join('\n', lines);
    }

    private static void Attachment(JsonElement attachment, List<string> lines)
    {
        var before = lines.Count;
        foreach (var name in (string[])["pretext", "title", "text"])
        {
            Add(Text(attachment, name), lines);
        }

        foreach (var field in Elements(One(attachment, "fields")))
        {
            Add(Text(field, "title"), lines);
            Add(Text(field, "value"), lines);
        }

        Blocks(One(attachment, "blocks"), lines);
        Blocks(One(attachment, "message_blocks"), lines);
        if (lines.Count == before)
        {
            Add(Text(attachment, "fallback"), lines);
        }
    }

    /// <summary>Every text in a tree of blocks, but of what is pressed. Parts of one line are one line.</summary>
    private static void Blocks(JsonElement? blocks, List<string> lines)
    {
        foreach (var part in Elements(blocks))
        {
            Block(part, lines);
        }
    }

    private static void Block(JsonElement part, List<string> lines)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            Blocks(part, lines);
        }

        if (part.ValueKind != JsonValueKind.Object || Text(part, "type") is "actions" or "button" or "input")
        {
            return;
        }

        if (Text(part, "type") is "rich_text_section" or "rich_text_preformatted" or "rich_text_quote")
        {
            Add(string.Concat(Elements(One(part, "elements")).Select(piece => Text(piece, "text"))), lines);
            return;
        }

        Add(Text(part, "text"), lines);
        foreach (var inner in (string[])["text", "title", "message", "fields", "elements", "rows", "blocks"])
        {
            if (One(part, inner) is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } more)
            {
                Block(more, lines);
            }
        }
    }

    private static void Add(string? text, List<string> lines)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            lines.Add(text);
        }
    }

    private static string? Text(JsonElement holder, string name) =>
        One(holder, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? One(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var one) ? one : null;

    private static List<JsonElement> Elements(JsonElement? all) =>
        all is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];
}
