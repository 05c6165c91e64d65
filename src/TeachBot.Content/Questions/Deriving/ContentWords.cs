using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>The words of a sentence that carry its meaning, folded, each with whether what follows denies it.</summary>
internal sealed class ContentWords
{
    private static readonly string[] Denials = ["ない", "ませ", "ず", "なし", "なく", "無し"];

    private readonly List<(string Word, bool IsDenied)> _words = [];
    private HashSet<string>? _numbers;

    private ContentWords(string folded)
    {
        Key = JapaneseText.WithoutSeparators(folded);
        for (var start = 0; start < folded.Length; )
        {
            var end = start + 1;
            while (
                end < folded.Length
                && IsWord(folded[end]) == IsWord(folded[start])
                && char.IsAsciiDigit(folded[end]) == char.IsAsciiDigit(folded[start])
            )
            {
                end++;
            }

            if (IsWord(folded[start]))
            {
                var word = (folded[start..end], IsDenied(folded, end));
                if (!_words.Contains(word))
                {
                    _words.Add(word);
                }
            }

            start = end;
        }
    }

    /// <summary>The whole text folded for comparing.</summary>
    internal string Key { get; }

    /// <summary>How many words there are.</summary>
    internal int Count => _words.Count;

    internal static ContentWords Of(string text) => new(JapaneseText.Fold(text));

    /// <summary>
    /// The share of these words that the other sentence has too, 0 to 1; 0 where one affirms what the other denies, since then they tell
    /// opposite things, however alike they look.
    /// </summary>
    internal double SharedWith(ContentWords other)
    {
        if (Count == 0)
        {
            return 0;
        }

        var shared = 0;
        foreach (var (word, isDenied) in _words)
        {
            var (isThere, isMeantSo) = other.Find(word, isDenied);
            if (isThere && !isMeantSo)
            {
                return 0;
            }

            shared += isThere ? 1 : 0;
        }

        return (double)shared / Count;
    }

    /// <summary>Whether both state numbers, and different ones.</summary>
    internal bool HasOtherNumbersThan(ContentWords other)
    {
        return Numbers.Count > 0 && other.Numbers.Count > 0 && !Numbers.SetEquals(other.Numbers);
    }

    private HashSet<string> Numbers => _numbers ??= [.. _words.Where(word => char.IsAsciiDigit(word.Word[0])).Select(word => word.Word)];

    /// <summary>
    /// Whether the names among these words, two or more, all stand in the other sentence: it may well say the same in other verbs.
    /// </summary>
    internal bool NamesAreIn(ContentWords other)
    {
        var names = _words.Where(word => word.Word.Length > 2).ToList();
        return names.Count > 1
            && names.TrueForAll(name => other._words.Exists(theirs => Same(theirs.Word, name.Word) && theirs.IsDenied == name.IsDenied));
    }

    /// <summary>Whether the other sentence affirms a word that is denied here, and has another word of these too.</summary>
    internal bool AreAffirmedIn(ContentWords other) =>
        _words.Exists(word => word.IsDenied && other.Find(word.Word, true) is { IsThere: true, IsMeantSo: false }) && CommonWith(other) > 1;

    /// <summary>Whether two of these words, or more, begin as words of the other sentence do: it speaks of the same things.</summary>
    internal bool ShareStemsWith(ContentWords other) =>
        _words.Count(word =>
            word.Word.Length > 1
            && Scripts.Of(word.Word[0]) == Script.Kanji
            && other._words.Exists(theirs => theirs.Word.AsSpan().StartsWith(word.Word.AsSpan(0, 2), StringComparison.Ordinal))
        ) > 1;

    /// <summary>How many words both have, whatever they say of them.</summary>
    internal int CommonWith(ContentWords other) => _words.Count(word => other.Find(word.Word, word.IsDenied).IsThere);

    /// <summary>Whether a word stands here, and whether it does so at least once affirmed or denied alike.</summary>
    private (bool IsThere, bool IsMeantSo) Find(string word, bool isDenied)
    {
        var isThere = false;
        foreach (var (mine, isMineDenied) in _words)
        {
            if (Same(mine, word))
            {
                if (isMineDenied == isDenied)
                {
                    return (true, true);
                }

                isThere = true;
            }
        }

        return (isThere, false);
    }

    /// <summary>A compound of kanji, katakana and letters is one word, a number another.</summary>
    private static bool IsWord(char c) => Scripts.Of(c) is Script.Kanji or Script.Katakana or Script.Latin;

    private static bool Same(string one, string other) =>
        one == other
        || (
            one.Length != other.Length
            && one.Length > 2
            && other.Length > 2
            && Math.Min(one.Length, other.Length) * 4 >= Math.Max(one.Length, other.Length) * 3
            && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal))
        );

    /// <summary>Whether a denial stands between this word and the next, in the same clause.</summary>
    private static bool IsDenied(string folded, int from)
    {
        var end = from;
        while (end < folded.Length && Scripts.Of(folded[end]) == Script.Hiragana)
        {
            end++;
        }

        var tail = folded.AsSpan(from, end - from);
        foreach (var denial in Denials)
        {
            if (tail.Contains(denial, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
