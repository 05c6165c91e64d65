using System.Text;
using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Keeps formulas whole: what would be a mark of Markdown in them is replaced by characters that nobody can type, and put back when the
/// text is read (<see cref="Shown"/>). All ways of writing a formula become <c>$…$</c> or, where it stands on its own, <c>$$…$$</c>.
/// </summary>
internal static partial class MathShield
{
    private const char First = '\uFDD5';
    private const string Marks = "\\*_`<>[]{}!|~&#=^+-:";

    /// <summary>Stands for an asterisk that is no mark.</summary>
    internal const char Asterisk = '\uFDD6';

    /// <summary>The most lines of a formula.</summary>
    private const int MostLines = 60;

    internal static void Apply(string[] lines)
    {
        var fences = default(FenceTracker);
        for (var i = 0; i < lines.Length; i++)
        {
            if (fences.IsCode(lines[i]))
            {
                continue;
            }

            if (Opening().Match(lines[i]) is { Success: true } open && CloseOf(lines, i, open.Groups["mark"].Value) is > 0 and var last)
            {
                Shield(lines, i, last, open);
                i = last;
            }
            else if (lines[i].AsSpan().IndexOfAny('$', '\\') >= 0)
            {
                lines[i] = TextLines.OutsideCode(lines[i], text => Inline().Replace(text, Inlined));
            }
        }
    }

    /// <summary>The lines, from 0, that open a formula which is never closed.</summary>
    internal static IEnumerable<int> Unclosed(string[] lines)
    {
        var skip = 0;
        foreach (var i in TextLines.Of(lines))
        {
            if (i >= skip && Opening().Match(lines[i]) is { Success: true } open)
            {
                skip = CloseOf(lines, i, open.Groups["mark"].Value) + 1;
                if (skip == 0)
                {
                    yield return i;
                }
            }
        }
    }

    /// <summary>A text with its formulas as they were written.</summary>
    internal static string Shown(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(First, (char)(First + Marks.Length - 1)) < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(c >= First && c < First + Marks.Length ? Marks[c - First] : c);
        }

        return shown.ToString();
    }

    private static string Hide(string formula) =>
        string.Concat(formula.Select(c => Marks.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)(First + at) : c));

    private static string Inlined(Match match)
    {
        var isShown = match.Groups["shown"].Success;
        var formula = match.Groups[isShown ? "shown" : "inline"].Value.Trim();
        return isShown ? $"$${Hide(formula)}$$" : $"${Hide(formula)}$";
    }

    /// <summary>The line that closes a formula opened at the end of a line; -1 where none does.</summary>
    private static int CloseOf(string[] lines, int open, string mark)
    {
        for (var i = open + 1; i < lines.Length && i <= open + MostLines; i++)
        {
            var text = lines[i].AsSpan().Trim();
            if (mark == "$$" ? text.EndsWith("$$") : text.EndsWith("\\]"))
            {
                return i;
            }

            if (text.StartsWith("```") || text.StartsWith("# ") || text.StartsWith("## "))
            {
                return -1;
            }
        }

        return -1;
    }

    private static void Shield(string[] lines, int first, int last, Match open)
    {
        lines[first] =
            lines[first][..open.Groups["mark"].Index]
            + "$$"
            + Hide(lines[first][(open.Groups["mark"].Index + open.Groups["mark"].Length)..]);
        for (var i = first + 1; i < last; i++)
        {
            // An empty line would end the paragraph, and an indent could begin code.
            lines[i] = lines[i].AsSpan().Trim().Length == 0 ? lines[first][..open.Groups["indent"].Length] + "\u00A0" : Hide(lines[i]);
        }

        var close = lines[last].TrimEnd();
        lines[last] = Hide(close[..^(open.Groups["mark"].Value.StartsWith("\\\\", StringComparison.Ordinal) ? 3 : 2)]) + "$$";
    }

    /// <summary>A formula that opens a line, or a list's item, and is not closed in it.</summary>
    [GeneratedRegex(
        @"^(?<indent>\s{0,12})(?:[-*+]\s+|[0-9]+[.)]\s+|(?:>\s?)+)?(?:[^$\\`|]{0,80}?)(?<mark>\$\$|\\{1,2}\[)(?!.*(?:\$\$|\\\]))"
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\$\$(?<shown>[^$\n]{1,800}?)\$\$|\\{1,2}\[(?<shown>[\x20-\x7E]{1,800}?)\\{1,2}\]|\\\\\((?<inline>[^$\n]{1,400}?)\\\\\)"
            + @"|\\\((?<inline>[\x20-\x23\x25-\x7E]{1,400}?)\\\)|(?<![\\$\w])\$(?!\s)(?<inline>[^$\n]{1,300}?)(?<![\s\\])\$(?![\d$])"
            + @"|(?<=[^\x00-\x7F])\$(?!\s)(?<inline>[^$\n]{1,300}?)(?<![\s\\])\$(?![\d$])"
    )]
    private static partial Regex Inline();
}
