using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// A tag that only lays out what follows goes where it would make HTML of Markdown: CommonMark reads no list between <c>&lt;div&gt;</c> and
/// the next empty line.
/// </summary>
internal static partial class HtmlLayout
{
    internal static void Apply(string[] lines)
    {
        foreach (var i in TextLines.Of(lines))
        {
            if (
                lines[i].Length <= TextLines.LongestMark
                && lines[i].Contains('<', StringComparison.Ordinal)
                && Layout().IsMatch(lines[i])
                && i + 1 < lines.Length
                && Markdown().IsMatch(lines[i + 1])
            )
            {
                lines[i] = "";
            }
        }
    }

    [GeneratedRegex(
        @"^\s{0,3}(?:</?(?:div|center|section|span|font|p|v-clicks?|v-switch|article|main|small|template|figure|aside|header"
            + @"|footer)(?:\s[^<>]*)?>\s*)+$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Layout();

    [GeneratedRegex(@"^\s{0,3}(?:[-*+]\s|[0-9]{1,3}[.)]\s|#{1,6}\s|>|\||```|!\[)")]
    private static partial Regex Markdown();
}
