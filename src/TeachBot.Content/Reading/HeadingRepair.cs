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
        char fence = default;
        var fenceLength = 0;
        var afterBlank = true;
        // Only what CommonMark takes for a line end: a form feed or U+2028 ends none, and would shift every line number.
        foreach (var whole in markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))
        {
            var line = whole.AsSpan();
            var (mark, length) = FenceAt(fenceLength > 0 ? line : WithoutBullet(line));
            if (fenceLength > 0)
            {
                if (mark == fence && length >= fenceLength && line.Trim().TrimStart(fence).IsEmpty)
                {
                    fenceLength = 0;
                }

                repaired.Append(line);
            }
            else if (length > 0 && !(mark == '`' && WithoutBullet(line).TrimStart(' ').TrimStart('`').Contains('`')))
            {
                (fence, fenceLength) = (mark, length);
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

    /// <summary>A fence may open behind a list's bullet or number.</summary>
    private static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        var marker = text.IsEmpty ? 0 : text[0] is '-' or '*' or '+' ? 1 : text.IndexOfAnyExceptInRange('0', '9') is > 0 and < 10 and var digits && text[digits] is '.' or ')' ? digits + 1 : 0;
        return marker > 0 && marker < text.Length && text[marker] == ' ' ? text[marker..] : line;
    }

    private static (char Mark, int Length) FenceAt(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        if (text.IsEmpty || text[0] is not ('`' or '~'))
        {
            return default;
        }

        var length = text.Length - text.TrimStart(text[0]).Length;
        return length >= 3 ? (text[0], length) : default;
    }

    [GeneratedRegex("^[!0-9a-z]")]
    private static partial Regex SingleMarkTag();
}
