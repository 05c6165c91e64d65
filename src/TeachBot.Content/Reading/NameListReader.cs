using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Reads names set side by side: <c>A, B(別名)</c>; <c>A [x, y]</c> stands for the two names <c>A x</c> and <c>A y</c>.
/// </summary>
internal static partial class NameListReader
{
    internal static IEnumerable<ListedName> Read(string text, int line)
    {
        foreach (var piece in SplitOutsideBrackets(Bullet().Replace(text, "")))
        {
            var expansion = Expansion().Match(piece);
            if (expansion.Success)
            {
                var stem = expansion.Groups["stem"].Value.Trim();
                foreach (var part in SplitOutsideBrackets(expansion.Groups["parts"].Value))
                {
                    yield return new ListedName($"{stem} {part}".Trim(), [], line);
                }
            }
            else
            {
                yield return One(piece, line);
            }
        }
    }

    /// <summary>A single name, with what stands in parentheses behind it as its other spelling.</summary>
    internal static ListedName One(string text, int line)
    {
        var match = Alias().Match(Language().Replace(text, ""));
        return match.Success && match.Groups["alias"].Value.IndexOfAny(['、', ',', '。', '：', ':', '・']) < 0
            ? new ListedName(match.Groups["name"].Value.Trim(), [match.Groups["alias"].Value.Trim()], line)
            : new ListedName(text.Trim(), [], line);
    }

    /// <summary>「(英: X)」 gives X; the language is no part of the name.</summary>
    [GeneratedRegex(@"(?<=[（(])\s*(?:英|英語|独|仏|羅|略|略称|略語|読み|別名|通称)(?:\s*[:：]|語)\s*(?=\S)")]
    private static partial Regex Language();

    private static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            depth +=
                c is '[' or '(' or '（' or '［' ? 1
                : c is ']' or ')' or '）' or '］' ? -1
                : 0;
            if ((c is ',' or '、' or '，' && depth <= 0) || i == text.Length)
            {
                var piece = text[start..i].Trim();
                start = Math.Min(i + 1, text.Length);
                if (piece.Length > 0)
                {
                    yield return piece;
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*(?:[・●○■]\s*|[-*]\s+|\d+[.)]\s+)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<stem>[^\[［]+)[\[［](?<parts>[^\]］]+)[\]］]$")]
    private static partial Regex Expansion();

    [GeneratedRegex(@"^(?<name>[^（(]+)[（(](?<alias>[^（()）]{1,30})[)）]$")]
    private static partial Regex Alias();
}
