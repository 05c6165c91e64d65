using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>Reads the words of a diagram in Mermaid's language, a line an item: 「甲 → 乙：要求」.</summary>
internal static partial class Mermaid
{
    internal static ItemList? Read(IReadOnlyList<string> lines, int line)
    {
        var names = NamesIn(lines);
        var items = new List<ListItem>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Trim();
            if (
                text.Length == 0
                || text.StartsWith("%%", StringComparison.Ordinal)
                || Setting().IsMatch(text)
                || (Says(text, names) ?? "") is not { Length: > 0 } said
            )
            {
                continue;
            }

            items.Add(new ListItem(line + i, [new Sentence(said, line + i, [])], []));
        }

        return items.Count > 0 ? new ItemList(line, null, items) : null;
    }

    private static string? Says(string text, Dictionary<string, string> names)
    {
        if (Note().Match(text) is { Success: true } note)
        {
            return Plain(note.Groups["text"].Value);
        }

        if (Participant().Match(text) is { Success: true } participant)
        {
            return Plain(participant.Groups["text"].Value);
        }

        if (Message().Match(text) is { Success: true } message)
        {
            var (from, to) = (Name(message.Groups["from"].Value, names), Name(message.Groups["to"].Value, names));
            return message.Groups["text"].Value.Trim() is { Length: > 0 } words ? $"{from} → {to}：{Plain(words)}" : $"{from} → {to}";
        }

        var labels = Label().Matches(text).Select(label => Plain(label.Groups["text"].Value)).Where(label => label.Length > 0).ToList();
        if (labels.Count == 0 && Arrow().IsMatch(text))
        {
            labels = [.. Arrow().Split(text).Select(part => Name(part.Trim(), names)).Where(part => part.Length > 0)];
        }

        return labels.Count > 0 ? string.Join(" → ", labels)
            : Written().IsMatch(text) ? Plain(text)
            : null;
    }

    private static Dictionary<string, string> NamesIn(IReadOnlyList<string> lines)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in lines.SelectMany(line => Named().Matches(line)))
        {
            names.TryAdd(match.Groups["id"].Value, Plain(match.Groups["text"].Value));
        }

        return names;
    }

    private static string Name(string id, Dictionary<string, string> names) => names.GetValueOrDefault(id.Trim(), id.Trim());

    private static string Plain(string text) => Break().Replace(text, " ").Trim().Trim('"', '(', ')', '[', ']', '/', '\\').Trim();

    [GeneratedRegex(
        @"^(?:graph|flowchart|sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gantt|pie|mindmap|timeline|journey"
            + @"|gitGraph|subgraph\s+\w+$|end$|direction|style|classDef|class|linkStyle|click|autonumber|activate|deactivate|rect|loop$"
            + @"|dateFormat|axisFormat|---|config|theme)\b"
    )]
    private static partial Regex Setting();

    [GeneratedRegex(
        @"^(?:Note|note)\s+(?:over|left of|right of)\s+[^:]{1,80}:\s*(?<text>.+)$|^(?:title|section|loop|alt|else|opt|par"
            + @"|critical)\s+(?<text>\S.*)$"
    )]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:participant|actor)\s+(?:\S+\s+as\s+)?(?<text>\S.*)$")]
    private static partial Regex Participant();

    [GeneratedRegex(
        @"^(?<from>[^\s\-<>=.:|\[({]{1,60})\s*(?:-->>|->>|-->|->|--x|-x|--\)|-\))[+-]?\s*(?<to>[^\s:|\[({;]{1,60})\s*(?::\s*"
            + @"(?<text>.*))?;?$"
    )]
    private static partial Regex Message();

    [GeneratedRegex(
        """\|(?<text>[^|]{1,200})\||\[{1,2}[(/\\]?"?(?<text>[^\[\]"]{1,200})"?[)/\\]?\]{1,2}|(?<=\w)\({1,2}"?"""
            + """(?<text>[^()"]{1,200})"?\){1,2}|\{{1,2}"?(?<text>[^{}"]{1,200})"?\}{1,2}|"(?<text>[^"]{1,200})"|--\s+"""
            + """(?<text>[^->|]{1,100}?)\s+--"""
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        """(?:participant|actor)\s+(?<id>\S+)\s+as\s+(?<text>.+)|(?<id>[\w-]+)(?:\[{1,2}|\({1,2}|\{{1,2})[(/\\]?"?"""
            + """(?<text>[^\[\](){}"]{1,200})"?"""
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\s*(?:<?-{1,3}>|={2,3}>|-\.->|---|~~~)\s*(?:\|[^|]*\|)?\s*")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Written();

    [GeneratedRegex(@"<br\s*/?>|\\n", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
