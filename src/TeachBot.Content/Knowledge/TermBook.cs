using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>The terms of a course, found by any spelling.</summary>
internal sealed class TermBook
{
    private readonly Dictionary<string, Term> _byKey = new(StringComparer.Ordinal);

    internal List<Term> All { get; } = [];

    /// <summary>The term of this name, new where there was none. Where it was known by a longer name's parentheses, that term.</summary>
    internal Term GetOrAdd(string name)
    {
        var key = JapaneseText.Key(name);
        if (!_byKey.TryGetValue(key, out var term))
        {
            term = new Term(name, key, All.Count);
            _byKey[key] = term;
            All.Add(term);
        }

        return term;
    }

    internal Term? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Makes another spelling lead to a term, unless it is a term's own already.</summary>
    internal void Alias(string spelling, Term term)
    {
        var key = JapaneseText.Key(spelling);
        if (key.Length > 0)
        {
            _byKey.TryAdd(key, term);
        }
    }

    /// <summary>Every spelling, folded, with its term.</summary>
    internal IEnumerable<KeyValuePair<string, Term>> Spellings => _byKey;
}
