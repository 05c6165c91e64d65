using System.Text;
using System.Text.Json;
using TeachBot.Discord;
using TeachBot.Tests.Contracts;

namespace TeachBot.Tests.Discord;

/// <summary>Reads payloads as a person in Discord does: Markdown shown, escapes gone.</summary>
internal static class Shown
{
    /// <summary>All that is read in a message.</summary>
    internal static string TextOf(JsonElement message) => string.Join('\n', ComponentsOf(message).SelectMany(TextsOf));

    /// <summary>Everything in it that can be pressed, by id.</summary>
    internal static IReadOnlyList<string> ChoicesOf(JsonElement message) =>
        [
            .. ComponentsOf(message)
                .Select(component => component.TryGetProperty("custom_id", out var id) ? id.GetString()! : "")
                .Where(id => id.Length > 0),
        ];

    /// <summary>All components, those inside others too.</summary>
    internal static IEnumerable<JsonElement> ComponentsOf(JsonElement message) =>
        message.TryGetProperty("components", out var components)
            ? components.EnumerateArray().SelectMany(component => (IEnumerable<JsonElement>)[component, .. ComponentsOf(component)])
            : [];

    /// <summary>Discord's bounds that it breaks.</summary>
    internal static IReadOnlyList<string> BreachesOf(JsonElement message)
    {
        var all = ComponentsOf(message).ToList();
        var texts = all.Where(component => Type(component) == 10)
            .Select(component => component.GetProperty("content").GetString()!)
            .ToList();
        List<string> breaches =
        [
            .. all.Count > DiscordLimits.Components ? [$"{all.Count} components"] : Array.Empty<string>(),
            .. texts.Sum(text => text.Length) > DiscordLimits.TextDisplay ? ["too much text"] : Array.Empty<string>(),
            .. texts.Where(string.IsNullOrWhiteSpace).Select(_ => "an empty text"),
            .. all.Where(component =>
                    Type(component) == 2 && component.GetProperty("label").GetString()!.Length is 0 or > DiscordLimits.ButtonLabel
                )
                .Select(_ => "a label"),
            .. all.Where(component =>
                    Type(component) == 1 && component.GetProperty("components").GetArrayLength() is 0 or > DiscordLimits.RowButtons
                )
                .Select(_ => "a row"),
            .. all.Where(component => Type(component) == 3).SelectMany(Menu),
            .. ChoicesOf(message)
                .GroupBy(id => id)
                .Where(same => same.Count() > 1 || same.Key.Length > DiscordLimits.CustomId)
                .Select(same => $"the id {same.Key}"),
        ];
        return breaches;
    }

    /// <summary>Markdown as it is shown.</summary>
    internal static string Plain(string markdown)
    {
        var text = new StringBuilder();
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line == "```")
            {
                isCode = !isCode;
                continue;
            }

            text.Append(isCode ? line : Inline(Unmarked(line))).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static IEnumerable<string> TextsOf(JsonElement component) =>
        Type(component) switch
        {
            10 => [Plain(component.GetProperty("content").GetString()!)],
            12 => component.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("description").GetString()!),
            2 => [component.GetProperty("label").GetString()!],
            3 => [Standing.TextOf(component)],
            _ => [],
        };

    private static IEnumerable<string> Menu(JsonElement menu)
    {
        var options = menu.GetProperty("options").EnumerateArray().ToList();
        return
        [
            .. options.Count is 0 or > DiscordLimits.MenuOptions ? ["options"] : Array.Empty<string>(),
            .. options
                .Where(option => option.GetProperty("label").GetString()!.Length is 0 or > DiscordLimits.MenuOption)
                .Select(_ => "an option"),
        ];
    }

    private static string Unmarked(string line)
    {
        foreach (var mark in (string[])["### ", "-# ", "- ", "> "])
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
            {
                return line[mark.Length..];
            }
        }

        return line;
    }

    private static string Inline(string line)
    {
        var text = new StringBuilder();
        for (var at = 0; at < line.Length; at++)
        {
            var rest = line.AsSpan(at);
            if (rest[0] == '\\' && rest.Length > 1 && !char.IsAsciiLetterOrDigit(rest[1]) && !char.IsWhiteSpace(rest[1]))
            {
                text.Append(rest[1]);
                at++;
            }
            else if (rest.StartsWith("https://") || rest.StartsWith("http://"))
            {
                var end = rest.IndexOfAny(" <>)");
                text.Append(end < 0 ? rest : rest[..end]);
                at += (end < 0 ? rest.Length : end) - 1;
            }
            else if (rest.StartsWith("**"))
            {
                at++;
            }
            else if (rest.StartsWith("](<"))
            {
                text.Append(' ');
                at += 2;
            }
            else if (rest.StartsWith(">)"))
            {
                at++;
            }
            else if (rest[0] is not ('[' or '`'))
            {
                text.Append(rest[0]);
            }
        }

        return text.ToString();
    }

    private static int Type(JsonElement component) => component.GetProperty("type").GetInt32();
}
