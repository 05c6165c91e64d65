using System.Globalization;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// A name or an answer, folded for comparing: without width, case, kana, spaces, hyphens, brackets and other marks, but with what can make
/// another answer of it: + # % and the like, and between digits the point, the slash and the range (1.5 is not 15, 70〜80 not 7080).
/// Knows where words begin, since what is put before a word changes it.
/// </summary>
internal sealed class AnswerText
{
    private const string Meaningful = "#%&@*°";
    private const int LongVowelFrom = 4;
    private readonly List<char> _letters;
    private readonly List<Script> _scripts;
    private readonly List<bool> _gaps;
    private readonly List<int> _looseOrigins = [];
    private bool _gap = true;

    internal AnswerText(string text)
        : this([], [], [])
    {
        var folded = WithoutFrame(JapaneseText.Fold(text).Trim());
        for (var i = 0; i < folded.Length; i++)
        {
            Add(folded, i);
        }

        End();
    }

    private AnswerText(List<char> letters, List<Script> scripts, List<bool> gaps) => (_letters, _scripts, _gaps) = (letters, scripts, gaps);

    /// <summary>Katakana as katakana.</summary>
    internal string Written { get; private set; } = "";

    /// <summary>All kana as hiragana.</summary>
    internal string Strict { get; private set; } = "";

    /// <summary><see cref="Strict"/> without what spellings of loanwords differ in.</summary>
    internal string Loose { get; private set; } = "";

    /// <summary>A piece of it.</summary>
    internal AnswerText Slice(int start, int end)
    {
        var slice = new AnswerText(_letters[start..end], _scripts[start..end], _gaps[start..end]);
        slice.End();
        return slice;
    }

    /// <summary>Whether a mark or a space stood before a letter of <see cref="Strict"/>, or nothing did; at its end, true.</summary>
    internal bool HasGap(int at) => at == 0 || at == Strict.Length || _gaps[at];

    /// <summary>The script that a letter of <see cref="Strict"/> was written in.</summary>
    internal Script ScriptOf(int at) => _scripts[at];

    /// <summary>
    /// Whether a word may begin at a letter of <see cref="Loose"/>, or end before it: at a gap, at a change of script, at both ends.
    /// </summary>
    internal bool IsEdge(int at) =>
        at == 0
        || at == Loose.Length
        || HasGap(_looseOrigins[at])
        || Scripts.Of(Loose[at]) != Scripts.Of(Loose[at - 1])
        || char.IsDigit(Loose[at]) != char.IsDigit(Loose[at - 1]);

    /// <summary>
    /// Whether the two differ at most in how loanwords are spelt, and only in stretches of kana that are long enough to be told by the
    /// rest.
    /// </summary>
    internal bool IsSpellingOf(AnswerText other, int shortest)
    {
        if (Loose != other.Loose)
        {
            return false;
        }

        for (var (start, end) = (0, 0); start < Loose.Length; start = end)
        {
            for (end = start + 1; end < Loose.Length && Scripts.Of(Loose[end]) == Scripts.Of(Loose[start]); )
            {
                end++;
            }

            if (end - start < shortest && !StrictOf(start, end).SequenceEqual(other.StrictOf(start, end)))
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> StrictOf(int start, int end) =>
        Strict.AsSpan(_looseOrigins[start]..(end == Loose.Length ? Strict.Length : _looseOrigins[end]));

    private void End()
    {
        DropLongVowel(_letters.Count);
        Written = new string([.. _letters]);
        Strict = JapaneseText.ToHiragana(Written);
        Loose = KanaSpelling.Loose(Strict, _looseOrigins);
    }

    /// <summary>Angle brackets around a whole answer; elsewhere they mean something.</summary>
    private static string WithoutFrame(string folded) => folded is ['<', .., '>'] ? folded[1..^1] : folded;

    private void Add(string folded, int at)
    {
        var (c, before, behind) = (folded[at], at > 0 ? folded[at - 1] : ' ', at + 1 < folded.Length ? folded[at + 1] : ' ');
        c = c switch
        {
            '~' or '〜' when char.IsDigit(behind) => '-',
            '-' when char.IsDigit(behind) && (char.IsDigit(before) || at == 0) => '-',
            '-' when IsKatakana(before) && (IsKatakana(behind) || !char.IsLetterOrDigit(behind)) => 'ー',
            '.' or '/' when char.IsDigit(before) && char.IsDigit(behind) => c,
            _ when char.IsSurrogate(c)
                    || char.IsLetterOrDigit(c)
                    || Meaningful.Contains(c, StringComparison.Ordinal)
                    || IsKeptCategory(c) => c,
            _ => '\0',
        };
        if (c == '\0')
        {
            _gap = true;
            return;
        }

        var script = c == 'ー' && !_gap && IsKana(_scripts[^1]) ? _scripts[^1] : Scripts.Of(c);
        if (!IsKana(script))
        {
            DropLongVowel(_letters.Count);
        }

        _letters.Add(c);
        _scripts.Add(script);
        _gaps.Add(_gap);
        _gap = false;
    }

    /// <summary>The last long vowel of a run of kana, as <see cref="JapaneseText.Fold"/> drops it from katakana.</summary>
    private void DropLongVowel(int end)
    {
        var start = end;
        while (start > 0 && IsKana(_scripts[start - 1]) && !(start < end && _gaps[start]))
        {
            start--;
        }

        for (; end - start >= LongVowelFrom && _letters[end - 1] == 'ー'; end--)
        {
            _letters.RemoveAt(end - 1);
            _scripts.RemoveAt(end - 1);
            _gaps.RemoveAt(end - 1);
        }
    }

    private static bool IsKana(Script script) => script is Script.Hiragana or Script.Katakana;

    private static bool IsKatakana(char c) => Scripts.Of(c) == Script.Katakana;

    private static bool IsKeptCategory(char c) =>
        c is not ('~' or '|')
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.MathSymbol
                or UnicodeCategory.CurrencySymbol
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
