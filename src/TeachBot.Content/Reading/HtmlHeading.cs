using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace TeachBot.Content.Reading;

/// <summary>
/// Finds the headings that stand in a block of HTML: those written in tags, <c>&lt;h2&gt;特徴&lt;/h2&gt;</c>, and those of Markdown that no
/// empty line parts from the tag above.
/// </summary>
internal static partial class HtmlHeading
{
    /// <summary>
    /// The block's text as Markdown, in parts that each begin with a heading, with the line of each; what stands above the first one is a
    /// part too. None where no heading stands in it.
    /// </summary>
    internal static IReadOnlyList<(string Text, int Line)> Split(HtmlBlock html, int first)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
        {
            return [];
        }

        var lines = BlockReader.Lines(html.Lines).ConvertAll(Line);
        var starts = Enumerable.Range(0, lines.Count).Where(i => i == 0 || Heading().IsMatch(lines[i])).ToList();
        return starts.Count == 1 && !Heading().IsMatch(lines[0])
            ? []
            :
            [
                .. starts.Select(
                    (start, i) =>
                        (string.Join('\n', lines[start..(i + 1 < starts.Count ? starts[i + 1] : lines.Count)]), html.Line + first + start)
                ),
            ];
    }

    /// <summary>A heading in tags on a line of its own as one of Markdown; any other line as it is.</summary>
    private static string Line(string line) =>
        line.AsSpan().TrimStart(' ').StartsWith("<h", StringComparison.OrdinalIgnoreCase)
        && Tagged().Match(line) is { Success: true } heading
        && HtmlFragment
            .Read(heading.Groups["title"].Value)
            .Any(piece => piece.Kind == HtmlPieceKind.Text && !string.IsNullOrWhiteSpace(piece.Text))
            ? $"{new string('#', heading.Groups["level"].Value[0] - '0')} {heading.Groups["title"].Value.Trim()}"
            : line;

    [GeneratedRegex(
        @"^[ ]{0,3}<h(?<level>[1-6])(?:\s[^<>]{0,400})?>(?<title>.{1,1000})</h\k<level>\s*>\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tagged();

    [GeneratedRegex(@"^[ ]{0,3}#{1,6}[ \t]+\S")]
    private static partial Regex Heading();
}
