using System.Buffers;
using System.Globalization;
using System.Text;

namespace TeachBot.Core.Text;

/// <summary>Foldings under which two spellings of the same Japanese word become equal.</summary>
public static partial class JapaneseText
{
    private static readonly SearchValues<char> Powers = SearchValues.Create("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ");

    /// <summary>Marks that stand behind a letter: of kana, of Latin ones, and the parts of Korean ones.</summary>
    private static readonly SearchValues<char> Combining = SearchValues.Create([
        .. Range('\u0300', '\u036F'),
        '\u3099',
        '\u309A',
        .. Range('\u1161', '\u1175'),
        .. Range('\u11A8', '\u11C2'),
    ]);

    /// <summary>
    /// Full-width Latin, half-width kana and compatibility forms made one (NFKC first, since kana folding before it would miss ﾊﾞ),
    /// lower case, invisible and control characters and emoji removed, any dash or white space made ASCII, and the long-vowel mark dropped
    /// at the end of a katakana run of four or more (モーター = モータ, the rule of JIS Z 8301).
    /// </summary>
    public static string Fold(string text)
    {
        var plain = IsPlain(text);
        if (plain && !text.Contains('\n', StringComparison.Ordinal) && !HasTrailingLongVowel(text))
        {
            return text;
        }

        var normal = plain ? text : WithPowers(WellFormed(text)).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var folded = new StringBuilder(normal.Length);
        var katakana = 0;
        for (var i = 0; i < normal.Length; i++)
        {
            var c = normal[i];
            if (IsInvisible(c) || IsEmoji(normal, i))
            {
                continue;
            }

            if (Scripts.Of(c) != Script.Katakana)
            {
                DropTrailingLongVowel(folded, katakana);
                katakana = 0;
                folded.Append(Plain(c));
                continue;
            }

            katakana++;
            folded.Append(c);
        }

        DropTrailingLongVowel(folded, katakana);

        // What was dropped may have parted a letter from its voicing mark; a small letter may have an accented form that the capital lacks.
        var result = folded.ToString();
        return plain || result.IsNormalized(NormalizationForm.FormKC) ? result : Fold(result);
    }

    /// <summary>The folded text without marks that writers use at will: spaces, hyphens, middle dots, quotation marks.</summary>
    public static string Key(string text) => WithoutSeparators(Fold(text));

    /// <summary>Removes the separators of <see cref="IsSeparator"/> from text that is folded already.</summary>
    public static string WithoutSeparators(string folded)
    {
        var first = 0;
        while (first < folded.Length && !IsSeparator(folded[first]))
        {
            first++;
        }

        if (first == folded.Length)
        {
            return folded;
        }

        var kept = new StringBuilder(folded, 0, first, folded.Length);
        foreach (var c in folded.AsSpan(first))
        {
            if (!IsSeparator(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    /// <summary>Katakana as hiragana, unit by unit; all else unchanged, so positions stay valid.</summary>
    public static string ToHiragana(string text) =>
        string.Create(
            text.Length,
            text,
            static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = source[i] is >= 'ァ' and <= 'ヶ' ? (char)(source[i] - 0x60) : source[i];
                }
            }
        );

    /// <summary>Whether writers put in or leave out this mark inside a name at will.</summary>
    public static bool IsSeparator(char c) =>
        c is ' ' or '-' or '_' or '・' or '"' or '\'' or '「' or '」' or '『' or '』' or '“' or '”' or '’' or '【' or '】';

    /// <summary>Puts U+FFFD for what <see cref="string.Normalize()"/> rejects: lone surrogates, U+FFFE and U+FFFF.</summary>
    public static string WellFormed(string text)
    {
        text = text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0 ? text : text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return new UTF8Encoding(false, false).GetString(new UTF8Encoding(false, false).GetBytes(text));
            }
        }

        return text;
    }

    /// <summary>
    /// The text with every letter and its marks in one code point, where there is one (NFC): が and not か with ゛ behind it, as a Mac writes
    /// names of files and what is copied from them.
    /// Text without such marks stays as it is.
    /// </summary>
    public static string Composed(string text) =>
        text.AsSpan().IndexOfAny(Combining) < 0 ? text : WellFormed(text).Normalize(NormalizationForm.FormC);

    /// <summary>
    /// 2¹⁰ with a sign for the power, since 2^10 is not 210. Behind a letter there is nothing to mistake: m² is written m2.
    /// </summary>
    private static string WithPowers(string text)
    {
        if (text.AsSpan().IndexOfAny(Powers) < 0)
        {
            return text;
        }

        var written = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (IsRaised(c) && written.Length > 0 && char.IsDigit(written[^1]))
            {
                written.Append('^');
            }

            written.Append(c);
        }

        return written.ToString();
    }

    private static bool IsRaised(char c) => Powers.Contains(c);

    /// <summary>Whether NFKC and lower case would change nothing: most of what is folded, and a tenth of the time.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static bool IsPlain(char c) =>
        c
            is (>= ' ' and < 'A')
                or (> 'Z' and <= '~')
                or (>= 'ぁ' and <= 'ゖ')
                or (>= 'ァ' and <= 'ー')
                or (>= '\u4E00' and <= '\u9FFF')
                or '、'
                or '。'
                or '「'
                or '」'
                or '々'
                or '\n';

    private static bool IsInvisible(char c) =>
        !IsPlain(c)
        && c != '\t'
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    /// <summary>Emoji say nothing that could be looked up; a rare kanji outside the basic plane does.</summary>
    private static bool IsEmoji(string text, int at) =>
        char.IsSurrogate(text[at])
        && CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(text[at]) && at > 0 ? at - 1 : at)
            is not UnicodeCategory.OtherLetter;

    private static char Plain(char c) =>
        c switch
        {
            >= '\u2010' and <= '\u2015' or '\u2212' => '-',
            _ when char.IsWhiteSpace(c) => ' ',
            _ => c,
        };

    /// <summary>So long is a katakana run that ends without its long-vowel mark.</summary>
    private const int LongEnough = 4;

    private static bool HasTrailingLongVowel(string text)
    {
        for (var at = text.IndexOf('ー', StringComparison.Ordinal); at >= 0; at = text.IndexOf('ー', at + 1))
        {
            if (
                at + 1 >= LongEnough
                && (at + 1 == text.Length || Scripts.Of(text[at + 1]) != Script.Katakana)
                && Scripts.IsAll(text.AsSpan(at + 1 - LongEnough, LongEnough), Script.Katakana)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void DropTrailingLongVowel(StringBuilder folded, int katakana)
    {
        for (; katakana >= LongEnough && folded[^1] == 'ー'; katakana--)
        {
            folded.Length--;
        }
    }
}
