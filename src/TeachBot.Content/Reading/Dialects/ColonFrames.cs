using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>Frames between fences of colons: Pandoc, Quarto, MyST, Docusaurus, VitePress, HackMD, Zenn, Qiita.</summary>
internal static partial class ColonFrames
{
    private static readonly string[] Titles = ["attribute", "bracketed", "rest"];

    /// <param name="lines">The lines.</param>
    /// <param name="unclosed">Takes the lines, from 0, that open a frame which is never closed.</param>
    internal static IEnumerable<Frame> In(string[] lines, List<int>? unclosed = null)
    {
        var open = new Stack<(int Line, Match Match)>();
        foreach (var i in TextLines.Of(lines))
        {
            if (lines[i].Length > TextLines.LongestMark || !lines[i].AsSpan().TrimStart().StartsWith(":::"))
            {
                continue;
            }

            if (Closing().IsMatch(lines[i]))
            {
                if (open.TryPop(out var opened) && open.Count < TextLines.Deepest)
                {
                    yield return Of(lines, opened.Line, i, opened.Match);
                }
                else
                {
                    lines[i] = "";
                    lines[opened.Match is null ? i : opened.Line] = "";
                }
            }
            else if (Opening().Match(lines[i]) is { Success: true } match)
            {
                open.Push((i, match));
            }
        }

        foreach (var (line, match) in open)
        {
            // What is never closed frames nothing.
            unclosed?.Add(line);
            lines[line] = Title(match) is { Length: > 0 } title ? $"{title}  " : "";
        }
    }

    private static Frame Of(string[] lines, int open, int close, Match match)
    {
        var word = match.Groups["word"].Success ? match.Groups["word"].Value : match.Groups["class"].Value;
        return new Frame(open, close, TextLines.Indent(lines[open]), word, Title(match)) { IsLayout = Layout().IsMatch(word) };
    }

    private static string Title(Match match)
    {
        var title =
            Titles.Select(name => match.Groups[name]).FirstOrDefault(group => group.Success && group.Value.Trim().Length > 0)?.Value.Trim()
            ?? "";
        return Variant().IsMatch(title) ? "" : title;
    }

    [GeneratedRegex(@"^\s*:{3,}\s*$")]
    private static partial Regex Closing();

    [GeneratedRegex(
        """^\s*:{3,}\s*(?:\{\.?(?<class>[\w:-]+)[^}\n]*?(?:(?:title|summary|label|name)=["'](?<attribute>[^"'\n]*)["'][^}\n]*)?\}"""
            + """|(?<word>[\w:-]+)(?:\{[^}\n]*?(?:(?:title|label)=["'](?<attribute>[^"'\n]*)["'])?[^}\n]*\})?(?:\["""
            + """(?<bracketed>[^\]\n]*)\])?(?:\{[^}\n]*\})?)(?<rest>[^\n]*?):*\s*$"""
    )]
    private static partial Regex Opening();

    /// <summary>What stands behind a word and chooses among its kinds, but is no title.</summary>
    [GeneratedRegex(@"^(?:info|warn|warning|alert|tip|note|open|\{.*\})$")]
    private static partial Regex Variant();

    [GeneratedRegex(
        @"^(?:columns?|col\d*|grid|grid-item.*|row|tab-set|panel-tabset|incremental|nonincremental|fragment|r-stack|r-hstack"
            + @"|r-vstack|center|left|right|code-group|layout.*|notes|div|container|aside|margin|column-.*)$"
    )]
    private static partial Regex Layout();
}
