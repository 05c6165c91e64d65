using System.Text;
using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Makes headings of lines such as <c>##特徴</c>, which CommonMark reads as text (xoofx/markdig#76) and teachers write all the same.
/// No line is added or taken away, so line numbers hold.
/// </summary>
internal static partial class HeadingRepair
{
    internal static string Repair(string markdown)
    {
        var repaired = new StringBuilder(markdown.Length + 64);
        var fences = default(FenceTracker);
        var afterBlank = true;
        // Only what CommonMark takes for a line end: a form feed or U+2028 ends none, and would shift every line number.
        foreach (var whole in NoteLines.Of(markdown))
        {
            var line = whole.AsSpan();
            if (fences.IsCode(line))
            {
                repaired.Append(line);
            }
            else
            {
                AppendRepaired(repaired, line, afterBlank);
            }

            afterBlank = line.IsWhiteSpace();
            repaired.Append('\n');
        }

        return repaired.ToString();
    }

    private static void AppendRepaired(StringBuilder repaired, ReadOnlySpan<char> line, bool afterBlank)
    {
        var marks = line.TrimStart(' ');
        if (line.Length - marks.Length > 3 || marks.IsEmpty || marks[0] is not ('#' or '＃'))
        {
            repaired.Append(line);
            return;
        }

        var title = marks.TrimStart("#＃");
        var level = marks.Length - title.Length;

        // A lone # opens tags (#1, #include, #話題) as often as titles, so it needs a paragraph of its own and a title that is no such thing.
        var opens = level > 1 || (afterBlank && !SingleMarkTag().IsMatch(title)) || title is ['　', ..];
        var isAscii = !marks[..level].Contains('＃');
        if (level > 6 || title.IsEmpty || (isAscii && title[0] is ' ' or '\t') || !opens)
        {
            repaired.Append(line);
            return;
        }

        repaired.Append('#', level).Append(' ').Append(title.Trim());
    }

    [GeneratedRegex("^[!0-9a-z]")]
    private static partial Regex SingleMarkTag();
}
