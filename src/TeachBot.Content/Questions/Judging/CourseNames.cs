using System.Text.RegularExpressions;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Judging;

/// <summary>All names of a course, folded for judging. Immutable.</summary>
internal sealed partial class CourseNames
{
    private readonly KnowledgeModel _knowledge;
    private readonly Dictionary<Term, Term> _same = [];
    private readonly Dictionary<string, List<Term>> _byStrict = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> _byLoose = new(StringComparer.Ordinal);
    private readonly Beginnings _beginnings = new();
    private readonly NameIndex _near;

    internal CourseNames(KnowledgeModel knowledge)
    {
        _knowledge = knowledge;
        var names = new List<CourseName>();
        foreach (var term in knowledge.Terms)
        {
            JoinParts(term);
            JoinOtherName(term);
        }

        foreach (var term in knowledge.Terms)
        {
            names.AddRange(
                SpellingsOf(term)
                    .Select(spelling => new AnswerText(spelling))
                    .DistinctBy(name => name.Strict, StringComparer.Ordinal)
                    .Where(name => name.Strict.Length > 0)
                    .Select(name => new CourseName(name.Strict, name.Loose, term))
            );
        }

        foreach (var name in names)
        {
            Add(_byStrict, name.Strict, name.Term!);
            Add(_byLoose, name.Loose, name.Term!);
            _beginnings.Add(name.Strict);
            Longest = Math.Max(Longest, name.Strict.Length);
        }

        var aspects = knowledge
            .Terms.SelectMany(term => term.Facets)
            .Select(facet => facet.Name)
            .Concat(Lexicon.Japanese.Facets.Keys)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new AnswerText(name))
            .Where(name => !_byStrict.ContainsKey(name.Strict));
        _near = new NameIndex(names.Concat(aspects.Select(name => new CourseName(name.Strict, name.Loose, null))));
    }

    /// <summary>The length of the longest name.</summary>
    internal int Longest { get; }

    /// <summary>Whether a name may begin with this piece and be longer.</summary>
    internal bool MayGoOn(ReadOnlySpan<char> piece) => _beginnings.MayGoOn(piece);

    /// <summary>The term of a name as the course itself looks it up, kana apart; null for none.</summary>
    internal Term? Exactly(string name) => _knowledge.Find(JapaneseText.Key(name)) is { } term ? Meant(term) : null;

    /// <summary>The terms with a name of this strict form.</summary>
    internal IReadOnlyList<Term> Strictly(ReadOnlySpan<char> strict) =>
        _byStrict.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(strict, out var terms) ? terms : [];

    /// <summary>The terms with a name of this loose form.</summary>
    internal IReadOnlyList<Term> Loosely(string loose) => _byLoose.TryGetValue(loose, out var terms) ? terms : [];

    /// <summary>Whether a name other than those of the given terms and forms is at most so far from a loose form.</summary>
    internal bool IsOtherNear(string loose, int most, ISet<Term> terms, ISet<string> forms) =>
        _near.IsNear(loose, most, name => !forms.Contains(name.Loose) && (name.Term is null || !terms.Contains(Meant(name.Term))));

    /// <summary>What people write for a term: its name, the glossary's spellings, and how its kind is read (X型: Xがた).</summary>
    internal IEnumerable<string> SpellingsOf(Term term) =>
        _knowledge
            .SpellingsOf(term)
            .Prepend(term.Name)
            .Concat(NameParts.Of(term.Name).Where(part => Exactly(part) is var named && (named is null || named == Meant(term))))
            .SelectMany(spelling => ReadingOf(spelling) is { } reading ? [spelling, reading] : (string[])[spelling]);

    /// <summary>Every term that is the same thing.</summary>
    internal IEnumerable<Term> AllOf(Term term) => _same.Where(pair => pair.Value == term).Select(pair => pair.Key).Prepend(term);

    internal Term Meant(Term term) => _same.GetValueOrDefault(term, term);

    /// <summary>「X（Y）」 over a section and an X in running text, of which nothing else is told, are one thing.</summary>
    private void JoinParts(Term term)
    {
        foreach (var part in NameParts.Of(term.Name))
        {
            if (_knowledge.Find(JapaneseText.Key(part)) is { IsConcept: false, Definitions.Count: 0 } other && other != term)
            {
                _same.TryAdd(other, term);
            }
        }
    }

    /// <summary>A name of which the notes say nothing but that something is also called so (「…はAとも呼ばれる」) is that thing.</summary>
    private void JoinOtherName(Term term)
    {
        if (
            !term.IsConcept
            && term.Facets.Count + term.Members.Count + term.Classes.Count == 0
            && term.Definitions is [var fact]
            && fact.Subject is { } meant
            && meant != term
            && AlsoCalled().Match(fact.Text) is { Success: true } called
            && fact.Text.IndexOf(term.Name, StringComparison.Ordinal) is var at and >= 0
            && at < called.Index
        )
        {
            _same.TryAdd(term, meant);
        }
    }

    [GeneratedRegex("とも(?:呼|よ|い|言)")]
    private static partial Regex AlsoCalled();

    private void Add(Dictionary<string, List<Term>> names, string form, Term term)
    {
        var terms = names.TryGetValue(form, out var known) ? known : names[form] = [];
        if (!terms.Contains(Meant(term)))
        {
            terms.Add(Meant(term));
        }
    }

    private static string? ReadingOf(string spelling)
    {
        var reading = spelling.Length > 2 ? Lexicon.Japanese.Reading(spelling[^1..]) : null;
        return reading is not null && spelling[..^1].All(c => Scripts.Of(c) is Script.Hiragana or Script.Katakana)
            ? spelling[..^1] + reading
            : null;
    }
}
