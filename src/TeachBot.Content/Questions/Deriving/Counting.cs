using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Numbers that sentences state: 「3種類」, 「二つ」.</summary>
internal static partial class Counting
{
    private const string Kanji = "一二三四五六七八九";

    /// <summary>The numbers from 1 to 99 with a counter behind them, in order.</summary>
    internal static IReadOnlyList<int> NumbersIn(string text) =>
        [
            .. Number()
                .Matches(text.Normalize(NormalizationForm.FormKC))
                .Select(match => Parse(match.Groups[1].Value))
                .Where(number => number > 0),
        ];

    private static int Parse(string digits) =>
        digits == "十" ? 10
        : Kanji.IndexOf(digits[0], StringComparison.Ordinal) is var kanji and >= 0 ? kanji + 1
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : 0;

    [GeneratedRegex(
        "(?<![0-9.一二三四五六七八九十])([0-9]{1,2}|[一二三四五六七八九十])(?:つ|種|個|点|通り|段階|項目|要素|類|本|人|曲|型|パターン)"
    )]
    private static partial Regex Number();
}
