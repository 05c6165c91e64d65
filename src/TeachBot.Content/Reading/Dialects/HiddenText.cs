using System.Text;
using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// What its author hides from readers: comments of HTML, Obsidian and MDX, and marks where a table of contents is to be put. A slide's
/// header in a comment of Marp is shown, so it becomes the slide's heading where it has none.
/// </summary>
internal static partial class HiddenText
{
    private const int LongestSlide = 100;

    internal static void Apply(string[] lines)
    {
        HideBetween(lines, "<!--", "-->");
        if (TextLines.Of(lines).Sum(i => Count(lines[i])) is > 1 and var marks && marks % 2 == 0)
        {
            HideBetween(lines, "%%", "%%");
        }

        HideBetween(lines, "{/*", "*/}");
        foreach (var i in TextLines.Of(lines))
        {
            if (Contents().IsMatch(lines[i]))
            {
                lines[i] = "";
            }
            else if (i > 0 && KramdownContents().IsMatch(lines[i]))
            {
                lines[i] = ContentsItem().IsMatch(lines[i - 1]) ? lines[i - 1] = "" : "";
            }
        }
    }

    private static int Count(string line) =>
        line.Contains("%%", StringComparison.Ordinal) ? CodeSpans.Masked(line).AsSpan().Count("%%") : 0;

    private static void HideBetween(string[] lines, string open, string close)
    {
        var fences = default(FenceTracker);
        var isEver = true;
        for (var i = 0; i < lines.Length && isEver; i++)
        {
            if (fences.IsCode(lines[i]) || !lines[i].Contains(open, StringComparison.Ordinal))
            {
                continue;
            }

            var (line, masked) = (lines[i], CodeSpans.Masked(lines[i]));
            var (shown, at) = (new StringBuilder(), 0);
            while (masked.IndexOf(open, at, StringComparison.Ordinal) is var start and >= 0)
            {
                shown.Append(line, at, start - at);
                var end = line.IndexOf(close, start + open.Length, StringComparison.Ordinal);
                if (end >= 0)
                {
                    shown.Append(
                        Header().Match(line[start..end]) is { Success: true } header ? Heading(lines, i) + header.Groups["text"].Value : ""
                    );
                    at = end + close.Length;
                    continue;
                }

                at = line.Length;
                var last = Array.FindIndex(lines, i + 1, each => each.Contains(close, StringComparison.Ordinal));
                if (last < 0)
                {
                    (isEver, at) = (false, start);
                    break;
                }

                lines.AsSpan((i + 1)..last).Fill("");
                lines[last] = lines[last][(lines[last].IndexOf(close, StringComparison.Ordinal) + close.Length)..];
                break;
            }

            lines[i] = shown.Append(line, at, line.Length - at).ToString();
        }
    }

    /// <summary>The mark of a heading; none where the slide has a heading of its own.</summary>
    private static string Heading(string[] lines, int at)
    {
        var isHeaded = false;
        foreach (var step in new[] { -1, 1 })
        {
            for (var i = at + step; i >= 0 && i < lines.Length && Math.Abs(i - at) <= LongestSlide && !Rule().IsMatch(lines[i]); i += step)
            {
                isHeaded |= Titled().IsMatch(lines[i]);
            }
        }

        return isHeaded ? "" : "## ";
    }

    [GeneratedRegex(
        @"^\s{0,3}(?:\[{1,2}_?TOC_?\]{1,2}|@\[toc\](?:\([^)]*\))?|\$\{toc\}|\{\{<\s*toc\s*>\}\}|\[\^toc\^\])\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Contents();

    [GeneratedRegex(@"^\s*\{:\s*toc[^}]*\}\s*$")]
    private static partial Regex KramdownContents();

    [GeneratedRegex(@"^\s*(?:[-*+]|[0-9]+[.)])\s+\S.{0,60}$")]
    private static partial Regex ContentsItem();

    [GeneratedRegex(@"^<!--\s*_?header:\s*(?<quote>['""]?)(?<text>[^\n<>]{1,100}?)\k<quote>\s*$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^\s{0,3}-{3,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s{0,3}#{1,6}\s+\S")]
    private static partial Regex Titled();
}
