using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Proving;

/// <summary>
/// Whether a prompt shows its key: a part of the key's name stands in the prompt and some distractor lacks it, or a distractor stands there
/// whole and drops out.
/// </summary>
internal static class Giveaway
{
    internal static bool Is(Draft draft)
    {
        if (draft.KeepsOrder)
        {
            return false;
        }

        var prompt = JapaneseText.Fold(draft.Prompt);
        var key = draft.Options.First(option => option.IsKey);
        if (
            prompt.Contains(JapaneseText.Fold(key.Text), StringComparison.Ordinal)
            || draft.Options.Any(option =>
                !option.IsKey && option.Text.Length > 2 && prompt.Contains(JapaneseText.Fold(option.Text), StringComparison.Ordinal)
            )
        )
        {
            return true;
        }

        return draft.Options.Any(option => !option.IsKey && Betrays(prompt, JapaneseText.Fold(key.Text), JapaneseText.Fold(option.Text)));
    }

    /// <summary>Whether a text shows a part of the key that another option lacks.</summary>
    internal static bool Betrays(string folded, string key, string other)
    {
        foreach (var part in Parts(key))
        {
            if (folded.Contains(part, StringComparison.Ordinal) && !other.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text contains no part of any of these names that would tell which it belongs to.</summary>
    internal static bool IsFree(string text, IEnumerable<Term> names)
    {
        var folded = JapaneseText.Fold(text);
        return !names.Any(name => Parts(JapaneseText.Fold(name.Name)).Any(part => folded.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>Whether half or more of a typed answer stands in the prompt.</summary>
    internal static bool IsSpelledOut(string prompt, string answer)
    {
        var folded = JapaneseText.Fold(prompt);
        var parts = Parts(JapaneseText.Fold(answer)).ToList();
        return parts.Count > 0 && parts.Count(part => folded.Contains(part, StringComparison.Ordinal)) * 2 >= parts.Count;
    }

    private static bool IsOfOneScript(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (Scripts.Of(c) != Scripts.Of(part[0]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Pieces that betray a name: two kanji, three letters or katakana.</summary>
    private static IEnumerable<string> Parts(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var length = Scripts.Of(folded[i]) switch
            {
                Script.Kanji => 2,
                Script.Katakana or Script.Latin => 3,
                _ => 0,
            };
            if (length > 0 && i + length <= folded.Length && IsOfOneScript(folded.AsSpan(i, length)))
            {
                yield return folded.Substring(i, length);
            }
        }
    }
}
