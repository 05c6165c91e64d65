using System.Text.Json;

namespace TeachBot.Discord.Decoding;

/// <summary>
/// All that a message shows as text: what was written, its embeds, what it forwards, a poll, and the texts of components, of which messages
/// such as our own consist. What people press says nothing.
/// </summary>
internal static class ShownText
{
    private static readonly string[] OfEmbed = ["title", "description"];
    private static readonly string[] OfField = ["name", "value"];

    /// <summary>The texts, a line each.</summary>
    internal static string Of(JsonElement message)
    {
        var lines = new List<string>();
        Message(message, lines);
        return string.Join('\n', lines);
    }

    private static void Message(JsonElement message, List<string> lines)
    {
        Texts(message, ["content"], lines);
        foreach (var embed in All(message, "embeds"))
        {
            Texts(One(embed, "author"), ["name"], lines);
            Texts(embed, OfEmbed, lines);
            foreach (var field in All(embed, "fields"))
            {
                Texts(field, OfField, lines);
            }

            Texts(One(embed, "footer"), ["text"], lines);
        }

        foreach (var snapshot in All(message, "message_snapshots"))
        {
            Message(One(snapshot, "message"), lines);
        }

        Texts(One(One(message, "poll"), "question"), ["text"], lines);
        foreach (var answer in All(One(message, "poll"), "answers"))
        {
            Texts(One(answer, "poll_media"), ["text"], lines);
        }

        Components(message, lines);
    }

    private static void Components(JsonElement holder, List<string> lines)
    {
        foreach (var component in All(holder, "components"))
        {
            Texts(component, ["content"], lines);
            foreach (var item in All(component, "items"))
            {
                Texts(item, ["description"], lines);
            }

            Components(component, lines);
        }
    }

    private static void Texts(JsonElement holder, string[] names, List<string> lines) =>
        lines.AddRange(
            names
                .Select(name => One(holder, name))
                .Where(text => text.ValueKind == JsonValueKind.String)
                .Select(text => text.GetString()!)
                .Where(text => !string.IsNullOrWhiteSpace(text))
        );

    private static JsonElement One(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var one) ? one : default;

    private static List<JsonElement> All(JsonElement holder, string name) =>
        One(holder, name) is { ValueKind: JsonValueKind.Array } all ? [.. all.EnumerateArray()] : [];
}
