using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>Code that is set in HTML: the lines of <c>&lt;pre&gt;</c>, as those of a fence.</summary>
internal static partial class HtmlCode
{
    /// <summary>The lines and how many lines of the file stand above the first; null where the HTML is anything else.</summary>
    internal static (List<string> Lines, int Above)? Read(string html)
    {
        if (
            !html.AsSpan().TrimStart().StartsWith("<pre", StringComparison.OrdinalIgnoreCase)
            || Whole().Match(html) is not { Success: true } match
        )
        {
            return null;
        }

        var text = string.Concat(
            HtmlFragment
                .Read(match.Groups["code"].Value)
                .Select(piece =>
                    piece.Kind switch
                    {
                        HtmlPieceKind.Text => piece.Text,
                        HtmlPieceKind.Break => "\n",
                        _ => "",
                    }
                )
        );
        var above = text.StartsWith('\n') ? 1 : 0;
        return ([.. text[above..].TrimEnd('\n').Split('\n')], above);
    }

    [GeneratedRegex(
        @"\A\s{0,3}<pre(?:\s[^<>]{0,400})?>(?<code>[\s\S]*)</pre\s*>\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Whole();
}
