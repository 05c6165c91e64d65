namespace TeachBot.Core.Text;

/// <summary>
/// Drops what writers of loanwords differ in: long-vowel marks anywhere, ヴ or バ, ウェ or ウエ, ヂ or ジ. Finds spellings of one word; so two
/// words may fall together (ビル, ビール), and whoever uses it has to ask for more than equality.
/// </summary>
public static class KanaSpelling
{
    private const string Small = "ぁぃぅぇぉゕゖぢづ";
    private const string Large = "あいうえおかけじず";
    private const string VoicedV = "ばびぶべぼ";
    private const char V = 'ゔ';

    /// <summary>The loose form of text whose kana are hiragana.</summary>
    /// <param name="hiragana">Text out of <see cref="JapaneseText.ToHiragana"/>.</param>
    /// <param name="origins">Takes for each character of the result the index that it comes from; null where nobody asks.</param>
    public static string Loose(string hiragana, ICollection<int>? origins = null)
    {
        var loose = new System.Text.StringBuilder(hiragana.Length);
        for (var i = 0; i < hiragana.Length; i++)
        {
            var c = hiragana[i];
            if (c == 'ー')
            {
                continue;
            }

            origins?.Add(i);
            if (c != V)
            {
                var at = Small.IndexOf(c, StringComparison.Ordinal);
                loose.Append(at < 0 ? c : Large[at]);
                continue;
            }

            var vowel = i + 1 < hiragana.Length ? Small.IndexOf(hiragana[i + 1], StringComparison.Ordinal) : -1;
            var isVowel = vowel is >= 0 and < 5;
            loose.Append(isVowel ? VoicedV[vowel] : VoicedV[2]);
            i += isVowel ? 1 : 0;
        }

        return loose.ToString();
    }
}
