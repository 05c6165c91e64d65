using TeachBot.Core.Text;

namespace TeachBot.Content.Indexing;

/// <summary>
/// Finds the texts that a string stands in without looking at the others: by the pairs of characters that it is made of, then by the text
/// itself.
/// </summary>
internal sealed class GramIndex
{
    private readonly PostingLists _lists;
    private readonly Func<int, string> _text;
    private readonly int _count;
    private readonly FoundMemory _found = new();

    /// <param name="count">How many texts there are.</param>
    /// <param name="text">The text of each number, from 0, as <see cref="JapaneseText.Words"/> gives it.</param>
    internal GramIndex(int count, Func<int, string> text)
    {
        (_count, _text) = (count, text);
        var lists = new PostingLists.Builder();
        for (var number = 0; number < count; number++)
        {
            AddGrams(lists, text(number), number);
        }

        _lists = lists.Freeze();
    }

    /// <summary>
    /// The texts that mention a key (<see cref="JapaneseText.Mentions"/>); a single character only where none of its script stands beside
    /// it.
    /// </summary>
    internal int[] Find(string key) => _found.Of(key, static (sought, index) => [.. index.Search(sought)], this);

    /// <summary>The texts that mention any of the keys.</summary>
    internal NumberSet FindAny(IReadOnlyList<string> keys)
    {
        var found = new NumberSet(_count);
        for (var i = 0; i < keys.Count; i++)
        {
            foreach (var number in Find(keys[i]))
            {
                found.Add(number);
            }
        }

        return found;
    }

    private IEnumerable<int> Search(string key)
    {
        var exact = IsExact(key);
        foreach (var number in Candidates(key))
        {
            if (exact || JapaneseText.Mentions(_text(number), key))
            {
                yield return number;
            }
        }
    }

    /// <summary>Whether any text contains a string, inside longer words too.</summary>
    internal bool Contains(string key)
    {
        foreach (var number in Candidates(key))
        {
            if (_text(number).Contains(key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many texts mention a key at most; exactly for a pair of characters that are not Latin.</summary>
    internal int AtMost(string key) =>
        key.Length == 0 ? 0
        : IsIndexed(key) ? Rarest(key).Least
        : _count;

    /// <summary>The texts that have the two rarest pairs of a key, ascending.</summary>
    internal IEnumerable<int> Candidates(string key)
    {
        if (key.Length == 0 || _count == 0)
        {
            yield break;
        }

        if (!IsIndexed(key))
        {
            for (var number = 0; number < _count; number++)
            {
                yield return number;
            }

            yield break;
        }

        var (first, second, _) = Rarest(key);
        var one = _lists.Read(first);
        var other = _lists.Read(second);
        var more = first == second || other.MoveNext();
        while (more && one.MoveNext())
        {
            while (more && first != second && other.Current < one.Current)
            {
                more = other.MoveNext();
            }

            if (more && (first == second || other.Current == one.Current))
            {
                yield return one.Current;
            }
        }
    }

    /// <summary>Whether the pairs alone decide: no word boundary to look at, nothing between.</summary>
    private static bool IsExact(string key) =>
        key.Length == 1 ? IsIndexed(key) : key.Length == 2 && Scripts.Of(key[0]) != Script.Latin && Scripts.Of(key[1]) != Script.Latin;

    /// <summary>A single kana says nothing and has no list.</summary>
    private static bool IsIndexed(string key) =>
        key.Length == 1 ? Scripts.Of(key[0]) is Script.Kanji or Script.Latin : key.AsSpan().Count(' ') + 1 < key.Length;

    private (uint First, uint Second, int Least) Rarest(string key)
    {
        if (key.Length == 1)
        {
            return (key[0], key[0], _lists.Count(key[0]));
        }

        var (first, second) = (0u, 0u);
        var (least, next) = (int.MaxValue, int.MaxValue);
        var before = '\0';
        foreach (var c in key)
        {
            if (c == ' ')
            {
                continue;
            }

            var gram = Gram(before, c);
            var count = before == '\0' ? int.MaxValue : _lists.Count(gram);
            before = c;
            if (count < least)
            {
                (second, next, first, least) = (first, least, gram, count);
            }
            else if (count < next && gram != first)
            {
                (second, next) = (gram, count);
            }
        }

        return (first, next == int.MaxValue ? first : second, least);
    }

    /// <summary>Spaces part Latin words only, and a key may be written without them; so pairs go over them.</summary>
    private static void AddGrams(PostingLists.Builder lists, string text, int number)
    {
        var before = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ')
            {
                continue;
            }

            if (before != '\0')
            {
                lists.Add(Gram(before, c), number);
            }

            before = c;
            if (Scripts.Of(c) is Script.Kanji or Script.Latin && !IsOf(Scripts.Of(c), text, i - 1) && !IsOf(Scripts.Of(c), text, i + 1))
            {
                lists.Add(c, number);
            }
        }
    }

    private static bool IsOf(Script script, string text, int at) => at >= 0 && at < text.Length && Scripts.Of(text[at]) == script;

    private static uint Gram(char first, char second) => ((uint)first << 16) | second;
}
