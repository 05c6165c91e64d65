using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>The name that opens an item and is explained behind it: 「X：…」, 「X — …」, 「X ... …」, 「X＝…」.</summary>
internal static partial class ItemLabel
{
    internal static string? Of(string item) =>
        Label().Match(item) is { Success: true } match && IsWhole(match.Groups["name"].ValueSpan) ? match.Groups["name"].Value : null;

    /// <summary>The word in bold or code that opens an item and is explained behind it: 「`X` Yを表示する」.</summary>
    internal static string? Emphasised(Sentence item) =>
        item.Emphasised is [var opening, ..]
        && item.Text.StartsWith(opening, StringComparison.Ordinal)
        && Behind().IsMatch(item.Text[opening.Length..])
            ? opening
            : null;

    /// <summary>Whether no bracket and no formula is open at its end: 「Xの値（Y：Z）」 and 「$x = 2$」 have no label.</summary>
    private static bool IsWhole(ReadOnlySpan<char> name) =>
        name.Count('（') + name.Count('(') == name.Count('）') + name.Count(')')
        && name.Count("$$") % 2 == 0
        && (name.Count('$') - (2 * name.Count("$$"))) % 2 == 0;

    [GeneratedRegex(
        @"^[✗✕×○◯●✓✔☑★☆※■□◆◇]?\s*[「『]?(?<name>[^：:。、]{1,30}?(?:[（(][^（）()。]{1,80}[）)])?)[」』]?\s*(?:：|:\s|:(?=[^\x00-\x7F])"
            + @"|\s[-–—]\s|―|—|…+|‥|⋯+|・・+|\s?\.{3,}\s|＝|\s=\s)\s*(?=\S)"
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"^[ \u3000]+(?![をはがにのでとも、。，．：:=＝(（-])\S.{3,}")]
    private static partial Regex Behind();
}
