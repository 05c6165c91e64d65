using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace TeachBot.Content.Reading;

/// <summary>Finds the headings that stand in a block of HTML, because no empty line parts them from the tag above.</summary>
internal static partial class HtmlHeadings
{
    /// <summary>The block's text in parts, each but the first beginning with a heading, with the line of each.</summary>
    internal static IReadOnlyList<(string Text, int Line)> Split(HtmlBlock html, int first)
    {
        if (html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock))
        {
            return [];
        }

        var lines = BlockReader.Lines(html.Lines);
        var starts = Enumerable.Range(0, lines.Count).Where(i => i == 0 || Heading().IsMatch(lines[i])).ToList();
        return [.. starts.Select((start, i) => (string.Join('\n', lines[start..(i + 1 < starts.Count ? starts[i + 1] : lines.Count)]), html.Line + first + start))];
    }

    [GeneratedRegex(@"^[ ]{0,3}#{1,6}[ \t]+\S")]
    private static partial Regex Heading();
}
