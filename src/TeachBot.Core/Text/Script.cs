namespace TeachBot.Core.Text;

/// <summary>The writing system of a character, as far as finding words in Japanese text needs it.</summary>
public enum Script
{
    /// <summary>White space, punctuation, symbols.</summary>
    None,

    /// <summary>CJK ideographs, with 々 and 〆.</summary>
    Kanji,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana and the long-vowel mark.</summary>
    Katakana,

    /// <summary>Letters of any other alphabet, and decimal digits.</summary>
    Latin,
}

/// <summary>Classifies characters by script.</summary>
public static class Scripts
{
    /// <summary>The script of one UTF-16 unit. Surrogates are kanji: rare ones live there, and folding removes emoji.</summary>
    public static Script Of(char c) =>
        c switch
        {
            >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ' => Script.Hiragana,
            >= 'ァ' and <= 'ヺ' or 'ー' or 'ヽ' or 'ヾ' => Script.Katakana,
            >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '々' or '〆' => Script.Kanji,
            _ when char.IsSurrogate(c) => Script.Kanji,
            _ when char.IsLetterOrDigit(c) => Script.Latin,
            _ => Script.None,
        };

    /// <summary>Whether all of a text is of one script; so is an empty one.</summary>
    public static bool IsAll(ReadOnlySpan<char> text, Script script)
    {
        foreach (var c in text)
        {
            if (Of(c) != script)
            {
                return false;
            }
        }

        return true;
    }
}
