using System.Text;

namespace TeachBot.Core.Text;

/// <summary>Whether a word stands in text: a Latin one only whole.</summary>
public static partial class JapaneseText
{
    /// <summary>
    /// The folded text without separators, but with one space where they part two Latin words: so that Cat does not stand in Concatenate.
    /// </summary>
    public static string Words(string text)
    {
        var folded = Fold(text);
        var kept = new StringBuilder(folded.Length);
        var separated = false;
        foreach (var c in folded)
        {
            if (IsSeparator(c))
            {
                separated = true;
                continue;
            }

            if (separated && kept.Length > 0 && IsLatin(kept[^1]) && IsLatin(c))
            {
                kept.Append(' ');
            }

            kept.Append(c);
            separated = false;
        }

        return kept.ToString();
    }

    /// <summary>
    /// Whether a key stands in <see cref="Words"/> text: Latin letters only as whole words, spaces inside them written or not.
    /// </summary>
    public static bool Mentions(string words, string key)
    {
        if (key.Length == 0 || !(IsLatin(key[0]) || IsLatin(key[^1])))
        {
            // Only between two Latin letters can the text have a space that the key has not.
            var isWritten = words.Contains(key, StringComparison.Ordinal);
            if (isWritten || !HasLatinPair(key))
            {
                return isWritten;
            }
        }

        for (var start = words.IndexOf(key[0], StringComparison.Ordinal); start >= 0; start = words.IndexOf(key[0], start + 1))
        {
            if (
                (start == 0 || !IsLatin(key[0]) || !IsLatin(words[start - 1]))
                && EndOf(words, start, key) is { } end
                && (end == words.Length || !IsLatin(key[^1]) || !IsLatin(words[end]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLatinPair(string key)
    {
        for (var i = 1; i < key.Length; i++)
        {
            if (IsLatin(key[i]) && IsLatin(key[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int? EndOf(string words, int start, string key)
    {
        var at = start;
        foreach (var c in key)
        {
            at += at < words.Length && words[at] == ' ' && c != ' ' ? 1 : 0;
            if (at >= words.Length || words[at] != c)
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private static bool IsLatin(char c) => Scripts.Of(c) == Script.Latin;
}
