using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>What counts or marks a line that Markdown does not know as an item: ①, (1), a), ア), ・.</summary>
/// <param name="Kind">How it counts; 「・」 for what does not.</param>
/// <param name="Number">Its place, from 1; 0 for a bullet.</param>
/// <param name="Length">Its length with the space behind it, in UTF-16 units.</param>
internal readonly partial record struct LineMark(char Kind, int Number, int Length)
{
    private const string Kana = "アイウエオカキクケコ";

    /// <summary>The mark that opens a text; null where none does.</summary>
    internal static LineMark? Of(string text)
    {
        var match = Mark().Match(text);
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["circled"] is { Success: true, ValueSpan: [var circled] } ? new LineMark('①', circled - '①' + 1, match.Length)
            : match.Groups["number"] is { Success: true, Value: var number }
                ? new LineMark(
                    '(',
                    int.Parse(number.Normalize(System.Text.NormalizationForm.FormKC), System.Globalization.CultureInfo.InvariantCulture),
                    match.Length
                )
            : match.Groups["letter"] is { Success: true, ValueSpan: [var letter] }
                ? new LineMark(char.IsAsciiLetterLower(letter) ? 'a' : 'A', char.ToLowerInvariant(letter) - 'a' + 1, match.Length)
            : match.Groups["kana"] is { Success: true, ValueSpan: [var kana] }
                ? new LineMark('ア', Kana.IndexOf(kana, StringComparison.Ordinal) + 1, match.Length)
            : new LineMark('・', 0, match.Length);
    }

    /// <summary>Whether this mark goes on where another stood.</summary>
    internal bool Follows(LineMark before) => Kind == before.Kind && (Number == 0 || Number == before.Number + 1);

    [GeneratedRegex(
        @"^[ \u3000\t]{0,9}(?:(?<circled>[①-⑳])|[（(](?<number>[0-9０-９]{1,2})[）)]|[（(]?(?<letter>[a-zA-Z])(?:[）)]|[.．](?=[ \u3000]))"
            + @"|[（(]?(?<kana>[ア-コ])[）)]|・)[ \u3000]{0,9}(?!の場合|[のはがをにへとでも][^ぁ-ん])(?=[^\s①-⑳・])"
    )]
    private static partial Regex Mark();
}
