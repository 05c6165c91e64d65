using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Indexing;

/// <summary>
/// Where words stand in a course: in its facts, headings, titles and names. Every look-up costs by what it finds, not by what there is.
/// </summary>
internal sealed class KnowledgeIndex
{
    private readonly KnowledgeModel _knowledge;
    private readonly GramIndex _facts;
    private readonly GramIndex _titles;
    private readonly GramIndex _lectures;
    private readonly GramIndex _names;
    private readonly GramIndex _procedures;
    private readonly AffixIndex _affixes;
    private readonly int[] _firstFollowers;
    private readonly int[] _followers;

    internal KnowledgeIndex(KnowledgeModel knowledge)
    {
        _knowledge = knowledge;
        _facts = new GramIndex(knowledge.Facts.Count, id => knowledge.Facts[id].Key);
        _titles = Over(knowledge.Sections, section => section.Title);
        _lectures = Over(knowledge.Lectures, lecture => lecture.Title);
        _names = Over(knowledge.Terms, term => term.Name);
        _procedures = Over(
            knowledge.Procedures,
            procedure =>
                string.Join(
                    '\n',
                    [
                        procedure.Title,
                        .. procedure.Section.Path,
                        procedure.Steps[0].Fact.Citation.Lecture,
                        .. procedure.Steps.Select(step => step.Fact.Text),
                    ]
                )
        );
        _affixes = new AffixIndex(knowledge.Terms.Select(term => term.Key));
        _followers = [.. knowledge.Facts.Where(fact => fact.Lead is not null).OrderBy(fact => fact.Lead!.Id).Select(fact => fact.Id)];
        _firstFollowers = FirstFollowers();
    }

    /// <summary>The facts whose own text mentions any of the keys, in order.</summary>
    internal IEnumerable<Fact> Facts(IReadOnlyList<string> keys) => Each(_knowledge.Facts, _facts, keys);

    /// <summary>The terms whose name mentions any of the keys.</summary>
    internal IEnumerable<Term> Terms(IReadOnlyList<string> keys) => Each(_knowledge.Terms, _names, keys);

    /// <summary>The terms whose key ends with a suffix, in the order of the notes.</summary>
    internal IEnumerable<Term> TermsEndingWith(string suffix) =>
        _affixes.EndingWith(suffix).Select(_knowledge.Find).OfType<Term>().OrderBy(term => term.Number);

    /// <summary>The terms whose key begins or ends with a string, in the order of the notes.</summary>
    internal IEnumerable<Term> TermsAround(string affix) =>
        _affixes
            .StartingWith(affix)
            .Concat(_affixes.EndingWith(affix))
            .Select(_knowledge.Find)
            .OfType<Term>()
            .Distinct()
            .OrderBy(term => term.Number);

    /// <summary>The terms whose name shares a pair of characters with a text, in the order of the notes.</summary>
    internal IEnumerable<Term> TermsSharing(string text)
    {
        var pairs = Enumerable
            .Range(0, Math.Max(0, text.Length - 1))
            .Where(at => Scripts.Of(text[at]) is not (Script.Hiragana or Script.None))
            .Select(at => text.Substring(at, 2))
            .Where(pair => _names.AtMost(pair) is > 0 and < FewEnough);
        return Numbers(_knowledge.Terms.Count, pairs.SelectMany(_names.Candidates)).Select(number => _knowledge.Terms[number]);
    }

    /// <summary>
    /// The procedures that mention a key of every need in their title, headings, lecture or steps; none where there is no need.
    /// </summary>
    internal IReadOnlyList<Procedure> ProceduresNaming(IEnumerable<IReadOnlyList<string>> needs) =>
        InAll(needs.Select(_procedures.FindAny), _knowledge.Procedures);

    /// <summary>The lectures whose title mentions any of the keys.</summary>
    internal IEnumerable<Lecture> Lectures(IReadOnlyList<string> keys) => Each(_knowledge.Lectures, _lectures, keys);

    /// <summary>Whether a string stands anywhere in the notes' sentences, inside longer words too.</summary>
    internal bool IsWritten(string text) => _facts.Contains(text);

    /// <summary>Whether any fact mentions a key.</summary>
    internal bool IsMentioned(string key) => _facts.Find(key).Length > 0;

    /// <summary>
    /// How many facts mention any of the keys: exactly as long as there are few, else the sum of what the keys' rarest pairs allow.
    /// </summary>
    internal int Count(IReadOnlyList<string> keys)
    {
        var most = 0L;
        for (var i = 0; i < keys.Count; i++)
        {
            most += _facts.AtMost(keys[i]);
        }

        if (most > FewEnough || keys.Count == 1)
        {
            return most > FewEnough ? (int)Math.Min(most, _knowledge.Facts.Count) : _facts.Find(keys[0]).Length;
        }

        using var found = _facts.FindAny(keys);
        return found.Count;
    }

    private const int FewEnough = 1000;

    /// <summary>The facts whose own text mentions a key of every need; none where there is no need.</summary>
    internal NumberSet Mentioning(IEnumerable<IReadOnlyList<string>> needs) =>
        Intersection(needs.Select(_facts.FindAny)) ?? new NumberSet(_knowledge.Facts.Count);

    /// <summary>Around how many facts any of the keys may stand, roughly: for comparing.</summary>
    internal long Estimate(IReadOnlyList<string> keys)
    {
        var estimate = 0L;
        for (var i = 0; i < keys.Count; i++)
        {
            estimate +=
                _facts.AtMost(keys[i]) + ((long)_titles.AtMost(keys[i]) * _knowledge.Facts.Count / Math.Max(1, _knowledge.Sections.Count));
        }

        return estimate;
    }

    /// <summary>The sections whose own heading, or one above it, mentions any of the keys.</summary>
    internal NumberSet Below(IReadOnlyList<string> keys)
    {
        var found = new NumberSet(_knowledge.Sections.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            foreach (var section in _titles.Find(keys[i]))
            {
                found.AddRange(section, _knowledge.EndOf(section));
            }
        }

        return found;
    }

    /// <summary>
    /// The sections under headings, their own included, that between them mention a key of every need; none where there is no need.
    /// </summary>
    internal IReadOnlyList<Section> SectionsNaming(IEnumerable<IReadOnlyList<string>> needs) =>
        InAll(needs.Select(Below), _knowledge.Sections);

    /// <summary>The sections whose own heading mentions a key of every need; none where there is no need.</summary>
    internal IReadOnlyList<Section> HeadingsNaming(IEnumerable<IReadOnlyList<string>> needs) =>
        InAll(needs.Select(_titles.FindAny), _knowledge.Sections);

    private static IReadOnlyList<T> InAll<T>(IEnumerable<NumberSet> sets, IReadOnlyList<T> all)
    {
        using var found = Intersection(sets);
        return found is null ? [] : [.. found.Numbers().Select(number => all[number])];
    }

    private static NumberSet? Intersection(IEnumerable<NumberSet> sets)
    {
        NumberSet? found = null;
        foreach (var set in sets)
        {
            if (found is null)
            {
                found = set;
                continue;
            }

            found.IntersectWith(set);
            set.Dispose();
        }

        return found;
    }

    /// <summary>
    /// The facts around which any of the keys stands: in the fact, in what introduces it, beside it, in its subject's name, in a heading
    /// above it, in the lecture's title.
    /// </summary>
    internal NumberSet Around(IReadOnlyList<string> keys)
    {
        var found = new NumberSet(_knowledge.Facts.Count);
        for (var i = 0; i < keys.Count; i++)
        {
            AddAround(found, keys[i]);
        }

        return found;
    }

    private void AddAround(NumberSet found, string key)
    {
        foreach (var id in _facts.Find(key))
        {
            AddWithNeighbours(found, id);
        }

        foreach (var section in _titles.Find(key))
        {
            var (from, end) = _knowledge.FactsBelow(section);
            found.AddRange(from, end);
        }

        foreach (var lecture in _lectures.Find(key))
        {
            var (from, end) = _knowledge.FactsBelow(_knowledge.NumberOf(_knowledge.Lectures[lecture].Root));
            found.AddRange(from, end);
        }

        foreach (var term in _names.Find(key))
        {
            AddAbout(found, _knowledge.Terms[term]);
        }
    }

    /// <summary>Adds the facts whose subject a term is.</summary>
    internal void AddAbout(NumberSet found, Term term)
    {
        foreach (var fact in _knowledge.About(term))
        {
            found.Add(fact.Id);
        }
    }

    private void AddWithNeighbours(NumberSet found, int id)
    {
        var fact = _knowledge.Facts[id];
        found.Add(id);
        for (var beside = Math.Max(0, id - 1); beside <= Math.Min(_knowledge.Facts.Count - 1, id + 1); beside++)
        {
            if (_knowledge.Facts[beside].Block == fact.Block)
            {
                found.Add(beside);
            }
        }

        foreach (var follower in Followers(id))
        {
            found.Add(follower);
            foreach (var next in Followers(follower))
            {
                found.Add(next);
            }
        }
    }

    /// <summary>The facts that a fact introduces.</summary>
    private ReadOnlySpan<int> Followers(int id) => _followers.AsSpan(_firstFollowers[id].._firstFollowers[id + 1]);

    private int[] FirstFollowers()
    {
        var first = new int[_knowledge.Facts.Count + 1];
        var at = 0;
        for (var id = 0; id <= _knowledge.Facts.Count; id++)
        {
            while (at < _followers.Length && _knowledge.Facts[_followers[at]].Lead!.Id < id)
            {
                at++;
            }

            first[id] = at;
        }

        return first;
    }

    private static GramIndex Over<T>(IReadOnlyList<T> all, Func<T, string> text)
    {
        var words = all.Select(each => JapaneseText.Words(text(each))).ToArray();
        return new GramIndex(words.Length, number => words[number]);
    }

    private static IEnumerable<T> Each<T>(IReadOnlyList<T> all, GramIndex index, IReadOnlyList<string> keys)
    {
        using var found = index.FindAny(keys);
        foreach (var number in found.Numbers())
        {
            yield return all[number];
        }
    }

    private static IEnumerable<int> Numbers(int bound, IEnumerable<int> numbers)
    {
        using var found = new NumberSet(bound);
        foreach (var number in numbers)
        {
            found.Add(number);
        }

        foreach (var number in found.Numbers())
        {
            yield return number;
        }
    }
}
