using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Frames between tags: <c>&lt;details&gt;</c>, components of MDX, <c>{% hint %}</c> of GitBook and Hexo, short codes of Hugo.
/// </summary>
internal static partial class TagFrames
{
    /// <param name="lines">The lines.</param>
    /// <param name="unclosed">Takes the lines, from 0, that open a frame which is never closed.</param>
    internal static IEnumerable<Frame> In(string[] lines, List<int>? unclosed = null)
    {
        var open = new Stack<(int Line, string Name, Match Match)>();
        foreach (var i in TextLines.Of(lines))
        {
            if (lines[i].Length > TextLines.LongestMark || lines[i].AsSpan().IndexOfAny('<', '{') < 0)
            {
                continue;
            }

            if (
                Opening().Match(lines[i]) is { Success: true } opening
                && NameOf(opening) is var name
                && (Framing().IsMatch(name) || name == "details")
            )
            {
                if (Closing().Match(lines[i]) is not { Success: true } sameLine || NameOf(sameLine) != name)
                {
                    open.Push((i, name, opening));
                }
            }
            else if (
                Closing().Match(lines[i]) is { Success: true } closing
                && open.TryPeek(out var opened)
                && NameOf(closing) == opened.Name
            )
            {
                open.Pop();
                if (open.Count < TextLines.Deepest)
                {
                    yield return Of(lines, opened.Line, i, opened.Match, closing);
                }
            }
        }

        unclosed?.AddRange(open.Where(each => each.Name == "details").Select(each => each.Line));
    }

    private static string NameOf(Match match) => match.Groups["name"].Value.ToLowerInvariant();

    private static Frame Of(string[] lines, int open, int close, Match match, Match closing)
    {
        var title = Summary().Match(lines[open]) is { Success: true } summary
            ? summary.Groups["title"].Value
            : TitleAttribute().Match(match.Value).Groups["title"].Value;
        if (title.Length == 0 && NameOf(match) == "details")
        {
            for (var i = open + 1; i < close && title.Length == 0; i++)
            {
                if (Summary().Match(lines[i]) is { Success: true } below)
                {
                    (title, lines[i]) = (below.Groups["title"].Value, lines[i][(below.Index + below.Length)..]);
                }
                else if (lines[i].Trim().Length > 0)
                {
                    break;
                }
            }
        }

        var rest =
            NameOf(match) == "details"
                ? Summary().Replace(lines[open][(match.Index + match.Length)..], "").Trim()
                : lines[open][(match.Index + match.Length)..].Trim();
        return new Frame(open, close, TextLines.Indent(lines[open]), NameOf(match), Tag().Replace(title, ""))
        {
            First = rest,
            Last = lines[close][..closing.Index].Trim(),
            IsLayout = NameOf(match) is "tabs" or "cardgroup" or "steps",
        };
    }

    /// <summary>The names of frames; other tags and components are no frames.</summary>
    [GeneratedRegex(
        "^(?:hint|tabs?|tabitem|note|notice|tip|warning|info|danger|caution|callout|admonition|alert|details|accordion|card"
            + "|cardgroup|steps?|expand|collapse|aside|content-ref|panel|quote|spoiler|check)$"
    )]
    private static partial Regex Framing();

    [GeneratedRegex(
        @"^\s*(?:<(?<name>details|[A-Z][A-Za-z]+)(?<rest>\s[^<>]*)?(?<!/)>|\{%-?\s*(?<name>[a-z][\w-]*)(?<rest>[^%\n]*)%\}"
            + @"|\{\{[<%]\s*(?<name>[a-z][\w-]*)(?<rest>[^>%\n]*[^/>%\n])?[>%]\}\})"
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"(?:</(?<name>details|[A-Z][A-Za-z]+)>|\{%-?\s*end(?<name>[a-z][\w-]*)\s*-?%\}|\{\{[<%]\s*/\s*(?<name>[a-z][\w-]*)\s*[>%]\}\})\s*$"
    )]
    private static partial Regex Closing();

    [GeneratedRegex("<summary(?:\\s[^>]*)?>(?<title>.*?)</summary>", RegexOptions.IgnoreCase)]
    private static partial Regex Summary();

    [GeneratedRegex("""(?:title|label|summary|header)\s*=\s*["'](?<title>[^"'\n]*)["']|\s"(?<title>[^"\n]*)"\s*[>%]""")]
    private static partial Regex TitleAttribute();

    [GeneratedRegex("<[^>\n]*>")]
    private static partial Regex Tag();
}
