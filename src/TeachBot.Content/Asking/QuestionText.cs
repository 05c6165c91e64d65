using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>A question's folded text without separators.</summary>
/// <param name="Key">The text.</param>
/// <param name="Breaks">For each position and the end, whether a word ends before it whatever the script: a separator stood there.</param>
internal readonly record struct QuestionText(string Key, bool[] Breaks)
{
    internal static QuestionText Of(string folded)
    {
        var key = JapaneseText.WithoutSeparators(folded);
        var breaks = new bool[key.Length + 1];
        var at = 0;
        foreach (var c in folded)
        {
            if (JapaneseText.IsSeparator(c))
            {
                breaks[at] = true;
            }
            else
            {
                at++;
            }
        }

        breaks[^1] = true;
        SplitFacets(key, breaks);
        return new QuestionText(key, breaks);
    }

    private static readonly List<string> Katakana =
    [
        .. Lexicon.Japanese.Facets.Values.SelectMany(words => words).Where(word => Scripts.Of(word[0]) == Script.Katakana),
    ];

    /// <summary>メリットデメリット is written without a gap, but is two words.</summary>
    private static void SplitFacets(string key, bool[] breaks)
    {
        foreach (var first in Katakana)
        {
            for (var at = key.IndexOf(first, StringComparison.Ordinal); at >= 0; at = key.IndexOf(first, at + 1, StringComparison.Ordinal))
            {
                var end = at + first.Length;
                if (
                    Katakana.Exists(second => string.CompareOrdinal(key, end, second, 0, second.Length) == 0)
                    && (at == 0 || Scripts.Of(key[at - 1]) != Script.Katakana)
                )
                {
                    breaks[end] = true;
                }
            }
        }
    }
}
