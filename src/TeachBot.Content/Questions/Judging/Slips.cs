using TeachBot.Content.Asking;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// Counts the slips between what was typed and what was meant, where nothing but slips parts them: a kana or a letter left out, struck
/// twice or swapped, a voicing mark or a small kana missed, a neighbouring key. What makes another word is never a slip: any other kana or
/// letter, a kanji or a digit, what stands at the beginning of a word (非, un-, デ), a letter dropped and another added (inter, intra), two
/// in a row (a syllable).
/// </summary>
internal readonly struct Slips
{
    private const int TwoFrom = 8;
    private const int KanaFrom = 6,
        LettersFrom = 5,
        Shortest = 4,
        ShortestLoanword = 3;

    /// <summary>Kana that negate what they stand before.</summary>
    private const string Negating = "でふひむみ";

    private readonly AnswerText _typed;
    private readonly AnswerText _meant;
    private readonly bool _mayReplace;
    private readonly int _length;

    private Slips(AnswerText typed, AnswerText meant, bool mayReplace)
    {
        (_typed, _meant, _mayReplace) = (typed, meant, mayReplace);
        _length = meant.Strict.Length;
    }

    /// <summary>The number of slips, 1 or 2; null where there are more or something else parts the two.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="meant">What may have been meant.</param>
    /// <param name="mayReplace">
    /// Whether one letter may stand for another; what it makes is a word more often than where one is missing.
    /// </param>
    internal static int? Between(AnswerText typed, AnswerText meant, bool mayReplace = true)
    {
        if (typed.Loose == meant.Loose)
        {
            return meant.Strict.Length >= Shortest && typed.IsSpellingOf(meant, ShortestLoanword) ? 1 : null;
        }

        if (typed.Strict.Length < Shortest || meant.Strict.Length < Shortest)
        {
            return null;
        }

        var most = meant.Strict.Length < TwoFrom ? 1 : 2;
        return EditDistance.Within(typed.Loose, meant.Loose, most) > most
            ? null
            : new Slips(typed, meant, mayReplace).Count(0, 0, most, null);
    }

    private enum Slip
    {
        Added,
        Dropped,
        Other,
    }

    /// <summary>From here on in both: the fewest slips.</summary>
    private int? Count(int at, int with, int left, (Slip Kind, int End)? last)
    {
        var (typed, meant) = (_typed.Loose, _meant.Loose);
        while (at < typed.Length && with < meant.Length && typed[at] == meant[with])
        {
            (at, with) = (at + 1, with + 1);
        }

        if (at == typed.Length && with == meant.Length)
        {
            return 0;
        }

        if (left == 0 || last?.End == at)
        {
            return null;
        }

        int? fewest = null;
        if (at < typed.Length && IsSlippery(_typed, at, isDropped: false) && last?.Kind != Slip.Dropped)
        {
            fewest = Fewer(fewest, Count(at + 1, with, left - 1, (Slip.Added, at + 1)));
        }

        if (with < meant.Length && IsSlippery(_meant, with, isDropped: true) && last?.Kind != Slip.Added)
        {
            fewest = Fewer(fewest, Count(at, with + 1, left - 1, (Slip.Dropped, at)));
        }

        if (at < typed.Length && with < meant.Length && _mayReplace && IsMistaken(at, with))
        {
            fewest = Fewer(fewest, Count(at + 1, with + 1, left - 1, (Slip.Other, at + 1)));
        }

        return at + 1 < typed.Length && with + 1 < meant.Length && AreSwapped(at, with)
            ? Fewer(fewest, Count(at + 2, with + 2, left - 1, (Slip.Other, at + 2)))
            : fewest;
    }

    private static int? Fewer(int? fewest, int? behind) => behind is null || behind + 1 >= fewest ? fewest : behind + 1;

    /// <summary>Whether a letter of the text that has it may have been left out of the other.</summary>
    private bool IsSlippery(AnswerText longer, int at, bool isDropped)
    {
        var c = longer.Loose[at];
        if (longer.IsEdge(at))
        {
            return false;
        }

        var isDoubled = longer.Loose[at - 1] == c;
        var isLast = longer.IsEdge(at + 1);
        return Scripts.Of(c) switch
        {
            Script.Hiragana => c == 'っ'
                || isDoubled
                || (c == 'ん' && _length >= LettersFrom)
                || (_length >= KanaFrom && !isLast && !Negating.Contains(c, StringComparison.Ordinal)),
            Script.Latin => char.IsLetter(c) && (isDoubled || (_length >= LettersFrom && !isLast) || (_length >= KanaFrom && isDropped)),
            _ => false,
        };
    }

    private bool IsMistaken(int at, int with)
    {
        var (was, should) = (_typed.Loose[at], _meant.Loose[with]);
        var isAtEdge = _typed.IsEdge(at) || _meant.IsEdge(with);
        return (Scripts.Of(was), Scripts.Of(should)) switch
        {
            (Script.Hiragana, Script.Hiragana) => SpellingCorrector.IsNeighbour(was, should) && (!isAtEdge || _length >= KanaFrom),
            (Script.Latin, Script.Latin) => _length >= KanaFrom
                && !isAtEdge
                && !_meant.IsEdge(with + 1)
                && SpellingCorrector.IsNeighbour(was, should),
            _ => false,
        };
    }

    private bool AreSwapped(int at, int with)
    {
        var (typed, meant) = (_typed.Loose, _meant.Loose);
        return typed[at] == meant[with + 1]
            && typed[at + 1] == meant[with]
            && !_meant.IsEdge(with + 1)
            && !_typed.IsEdge(at + 1)
            && Scripts.Of(meant[with]) switch
            {
                Script.Hiragana => _length >= KanaFrom && !_meant.IsEdge(with),
                Script.Latin => _length >= LettersFrom && char.IsLetter(meant[with]) && char.IsLetter(meant[with + 1]),
                _ => false,
            };
    }
}
