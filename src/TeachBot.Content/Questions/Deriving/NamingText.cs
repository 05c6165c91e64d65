using System.Text;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// Finds the facts in which a name stands, in one text of them all: most names stand in a few facts, most spellings of a glossary in
/// none.
/// </summary>
internal sealed class NamingText
{
    private readonly IReadOnlyList<Fact> _facts;
    private readonly string _text;
    private readonly int[] _begins;
    private readonly Dictionary<string, IReadOnlyList<Fact>> _found = new(StringComparer.Ordinal);

    /// <param name="facts">In the order of the notes.</param>
    internal NamingText(IReadOnlyList<Fact> facts)
    {
        _facts = facts;
        _begins = new int[facts.Count];
        var text = new StringBuilder();
        for (var at = 0; at < facts.Count; at++)
        {
            _begins[at] = text.Length;
            text.Append(JapaneseText.WithoutSeparators(facts[at].Key)).Append('\n');
        }

        _text = text.ToString();
    }

    /// <summary>The facts in which a folded name stands, in order.</summary>
    internal IReadOnlyList<Fact> Of(string key) =>
        key.Length == 0 ? []
        : _found.TryGetValue(key, out var found) ? found
        : _found[key] = Find(key);

    private List<Fact> Find(string key)
    {
        var found = new List<Fact>();
        for (var at = _text.IndexOf(key, StringComparison.Ordinal); at >= 0; )
        {
            var number = Array.BinarySearch(_begins, at) is var exact && exact >= 0 ? exact : ~exact - 1;
            if (JapaneseText.Mentions(_facts[number].Key, key))
            {
                found.Add(_facts[number]);
            }

            var next = number + 1 < _begins.Length ? _begins[number + 1] : _text.Length;
            at = _text.IndexOf(key, next, StringComparison.Ordinal);
        }

        return found;
    }
}
