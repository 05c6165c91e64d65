using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Finds a folded name in text as the notes write it.</summary>
internal static class Spelling
{
    private const int LongestGap = 4;

    /// <summary>How many characters of the text a name takes that begins at a place; null where it does not stand there.</summary>
    internal static int? LengthAt(string text, int at, string key)
    {
        if (key.Length == 0 || at >= text.Length)
        {
            return null;
        }

        var opens = text[at] is '「' or '『' ? 1 : 0;
        if (at + opens >= text.Length || !MayBegin(text[at + opens], key[0]))
        {
            return null;
        }

        for (var length = Math.Max(1, key.Length - 1); length <= key.Length + LongestGap && at + opens + length <= text.Length; length++)
        {
            if (JapaneseText.Key(text.Substring(at + opens, length)) == key)
            {
                // A long-vowel mark or a closing quotation mark still belongs to the name.
                var end = at + opens + length;
                while (end < text.Length && text[end] is 'ー')
                {
                    end++;
                }

                return (opens == 1 && end < text.Length && text[end] is '」' or '』' ? end + 1 : end) - at;
            }
        }

        return null;
    }

    /// <summary>Whether a character could fold to another: kanji, kana and small letters stay what they are.</summary>
    private static bool MayBegin(char written, char folded) =>
        written == folded || !(written is >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ヺ' or >= '\u4E00' and <= '\u9FFF' or >= 'a' and <= 'z');

    /// <summary>The text with a name replaced wherever it stands as a word; null where it does not.</summary>
    internal static string? Replace(string text, string key, string by)
    {
        if (key.Length == 0)
        {
            return null;
        }

        var first = key[0];
        var replaced = new System.Text.StringBuilder();
        var found = false;
        for (var i = 0; i < text.Length; )
        {
            if (
                char.ToLowerInvariant(text[i]) == first
                && IsStart(text, i)
                && LengthAt(text, i, key) is { } length
                && IsEnd(text, i + length)
            )
            {
                replaced.Append(by);
                i += length;
                found = true;
            }
            else
            {
                replaced.Append(text[i++]);
            }
        }

        return found ? replaced.ToString() : null;
    }

    /// <summary>Whether a name could begin here: not in the middle of a run of the same script.</summary>
    internal static bool IsStart(string text, int at) => at == 0 || !Continues(text[at - 1], text[at]);

    /// <summary>Whether a name could end before here.</summary>
    internal static bool IsEnd(string text, int at) => at >= text.Length || !Continues(text[at - 1], text[at]);

    private static bool Continues(char before, char after) =>
        Scripts.Of(before) is Script.Kanji or Script.Katakana or Script.Latin
        && Scripts.Of(after) is Script.Kanji or Script.Katakana or Script.Latin;
}
