using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// Whether a sentence points at something outside of itself, or speaks of the lecture rather than its matter, so that alone it makes no
/// sense.
/// </summary>
internal static partial class Pointing
{
    internal static bool IsOutside(string text)
    {
        var lexicon = Lexicon.Japanese;
        if (
            lexicon.Mentions("quiz outside", text)
            || lexicon.Mentions("quiz meta", text)
            || CountsOthers(text)
            || OpensWithCount(text)
            || (text.AsSpan(0, Math.Min(text.Length, 36)).Contains('も') && LeansOnAnother().IsMatch(text))
        )
        {
            return true;
        }

        foreach (var word in lexicon.Section("quiz pointing"))
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (IsWord(text, at, word.Length) && !PointsInside(text, at, at + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>「Xも…」 and 「Xにも…」 with nothing before that X is added to.</summary>
    [GeneratedRegex("^(?!どの|どち|いず|どれ|だれ|誰)[^、。はがをも]{0,30}[^ぁ-ゖ、。]に?も(?![のっしうちと])(?!.{0,30}[^ぁ-ゖ]に?も)")]
    private static partial Regex LeansOnAnother();

    /// <summary>「3種類とは…」 counts what the sentence before named.</summary>
    private static bool OpensWithCount(string text) =>
        char.IsDigit(text[0]) && text.IndexOf("とは", StringComparison.Ordinal) is > 0 and < 6;

    /// <summary>「他2つ」, 「残りの3種類」.</summary>
    private static bool CountsOthers(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["他", "ほか", "残り", "残りの"])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (
                at >= 0
                && at + word.Length < text.Length
                && (char.IsDigit(text[at + word.Length]) || "一二三四五六".Contains(text[at + word.Length], StringComparison.Ordinal))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of hiragana inside another (ように that ends in う, それ in それぞれ) is none.</summary>
    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || Scripts.Of(text[at - 1]) != Script.Hiragana || "、はがをにでとものへ".Contains(text[at - 1], StringComparison.Ordinal))
        && !text.AsSpan(at).StartsWith("それぞれ", StringComparison.Ordinal)
        && !text.AsSpan(at).StartsWith("それほど", StringComparison.Ordinal)
        && !text.AsSpan(at).StartsWith("そのまま", StringComparison.Ordinal)
        && !text.AsSpan(at).StartsWith("そのもの", StringComparison.Ordinal);

    /// <summary>Behind a comma, 「その分」 and a noun that was named before point into the sentence.</summary>
    private static bool PointsInside(string text, int at, int end)
    {
        if (text.IndexOf('、', 0, at) < 0 && !text.AsSpan(0, at).ContainsAny('は', 'が'))
        {
            return false;
        }

        // 「Xが、その…」: X is just before.
        if (
            at > 2
            && text[at - 1] == '、'
            && text[at - 2] is 'が' or 'は'
            && Scripts.Of(text[at - 3]) is Script.Kanji or Script.Katakana or Script.Latin
        )
        {
            return true;
        }

        if (Lexicon.Japanese.Section("quiz inside").Any(word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal)))
        {
            return true;
        }

        var noun = end;
        while (noun < text.Length && Scripts.Of(text[noun]) is Script.Kanji or Script.Katakana or Script.Latin)
        {
            noun++;
        }

        if (noun == end)
        {
            while (noun < text.Length && noun < end + 2 && Scripts.Of(text[noun]) == Script.Hiragana)
            {
                noun++;
            }
        }

        return noun - end >= 2 && text.AsSpan(0, at).Contains(text.AsSpan(end, noun - end), StringComparison.Ordinal);
    }
}
