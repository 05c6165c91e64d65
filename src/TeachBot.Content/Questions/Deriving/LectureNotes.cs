using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>One lecture as questions are derived from it: its statements, nouns, and what it sets side by side.</summary>
internal sealed class LectureNotes
{
    private readonly Dictionary<Term, IReadOnlyList<Fact>> _on = [];
    private readonly Dictionary<Term, IReadOnlyList<Fact>> _naming = [];
    private readonly Dictionary<Term, Statement?> _definitions = [];
    private readonly Dictionary<Statement, int> _order = [];
    private readonly Dictionary<Term, IReadOnlyList<Term>> _siblings = [];
    private readonly Dictionary<Statement, Description> _descriptions = [];
    private readonly Dictionary<(Term, Statement), Truth> _told = [];
    private readonly Dictionary<string, ContentWords> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Noun> _nouns = new(StringComparer.Ordinal);
    private readonly int _from;
    private readonly ILookup<Term?, Statement> _about;
    private readonly ILookup<Term, (TermGroup Group, int At)> _groups;
    private readonly ILookup<Term, AspectList> _aspects;
    private readonly ILookup<string, NotedFigure> _captions;
    private readonly Dictionary<Term, Statement> _defined;
    private readonly HashSet<Statement> _defining;
    private readonly ContentWords?[] _words;
    private readonly ILookup<Statement, (Noun Noun, NounPlace Place)> _places;
    private NamingText? _text;
    private List<Noun>? _worthy;
    private HashSet<Fact>? _general;

    internal LectureNotes(KnowledgeModel knowledge, Lecture lecture, IReadOnlyList<TermGroup> groups)
    {
        (Knowledge, Lecture, Groups) = (knowledge, lecture, groups);
        (_from, var end) = knowledge.FactsBelow(knowledge.NumberOf(lecture.Root));
        Facts = [.. knowledge.Facts.Skip(_from).Take(Math.Min(end - _from, QuestionLimits.Facts))];
        _words = new ContentWords?[Facts.Count];
        NameLists = [.. Facts.Where(fact => fact.Kind == FactKind.Names)];
        Figures = [.. Facts.SelectMany(knowledge.FiguresOf)];
        var reader = new StatementReader(knowledge);
        Statements = [.. Facts.SelectMany(reader.Read)];
        _about = Statements.ToLookup(statement => statement.Subject);
        _groups = groups
            .SelectMany(group => group.Terms.Select((term, at) => (term, group, at)))
            .ToLookup(set => set.term, set => (set.group, set.at));
        var nouns = new NounReader(knowledge);
        foreach (var statement in Statements)
        {
            nouns.Read(statement, _nouns);
        }

        _places = _nouns
            .Values.SelectMany(noun => noun.Places.DistinctBy(place => place.Statement).Select(place => (noun, place)))
            .ToLookup(pair => pair.place.Statement);
        Terms =
        [
            .. Facts
                .Select(fact => fact.Subject)
                .Concat(groups.SelectMany(group => group.Terms))
                .OfType<Term>()
                .Where(term => term.IsConcept || term.Definitions.Count > 0)
                .Distinct()
                .OrderBy(term => term.Number),
        ];
        AspectLists = AspectReader.Read(this);
        _aspects = AspectLists.ToLookup(list => list.Subject);
        _captions = Figures.ToLookup(figure => figure.Caption);
        Kinds = [.. Facts.SelectMany(knowledge.MembersListedBy).Distinct().OrderBy(term => term.Number)];
        Procedures = [.. lecture.Root.Descend().SelectMany(knowledge.ProceduresIn)];
        MemberLists = MemberList.In(this);
        Defined =
        [
            .. Terms
                .Select(term => (term, DefinitionOf(term)))
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.term, pair.Item2!)),
        ];
        _defined = Defined.ToDictionary(pair => pair.Term, pair => pair.Statement);
        _defining = [.. Defined.Select(pair => pair.Statement)];
        foreach (var aspect in Statements.GroupBy(statement => (statement.Subject, statement.Aspect)))
        {
            foreach (var (statement, at) in aspect.Select((statement, at) => (statement, at)))
            {
                _order[statement] = at + 1;
            }
        }
    }

    internal KnowledgeModel Knowledge { get; }

    internal Lecture Lecture { get; }

    /// <summary>In the order of the notes.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>In the order of the notes.</summary>
    internal IReadOnlyList<Statement> Statements { get; }

    /// <summary>The terms that the lecture sets side by side.</summary>
    internal IReadOnlyList<TermGroup> Groups { get; }

    /// <summary>The terms that the lecture tells about.</summary>
    internal IReadOnlyList<Term> Terms { get; }

    /// <summary>The terms that it defines, each with the sentence that does.</summary>
    internal IReadOnlyList<(Term Term, Statement Statement)> Defined { get; }

    /// <summary>The nouns worth asking for, in the order in which they first stand in the notes.</summary>
    internal IReadOnlyList<Noun> Nouns => _worthy ??= [.. _nouns.Values.Where(noun => noun.Worth > 0)];

    /// <summary>Its lists of names.</summary>
    internal IReadOnlyList<Fact> NameLists { get; }

    /// <summary>Its pictures, in order.</summary>
    internal IReadOnlyList<NotedFigure> Figures { get; }

    /// <summary>Everything that it lists, or writes in tables, under an aspect of a term.</summary>
    internal IReadOnlyList<AspectList> AspectLists { get; }

    /// <summary>The terms whose members the lecture lists.</summary>
    internal IReadOnlyList<Term> Kinds { get; }

    /// <summary>The lists of those members.</summary>
    internal IReadOnlyList<MemberList> MemberLists { get; }

    /// <summary>Its numbered steps.</summary>
    internal IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>Whether a fact of the course stands in this lecture.</summary>
    internal bool Has(Fact fact) => fact.Id >= _from && fact.Id < _from + Facts.Count;

    /// <summary>Where a statement stands among those of its aspect (「特徴/2」): an edit of its wording leaves that as it is.</summary>
    internal string PlaceOf(Statement statement) => $"{statement.Aspect}/{_order[statement]}";

    /// <summary>The noun of a folded spelling; null where the lecture has none.</summary>
    internal Noun? FindNoun(string key) => _nouns.GetValueOrDefault(key);

    /// <summary>The nouns that stand in a sentence, in order, each with its first place there.</summary>
    internal IEnumerable<(Noun Noun, NounPlace Place)> NounsIn(Statement statement) => _places[statement];

    /// <summary>The words of a fact that carry its meaning.</summary>
    internal ContentWords WordsOf(Fact fact) => _words[fact.Id - _from] ??= ContentWords.Of(fact.Text);

    /// <summary>
    /// The terms that stand beside one, in order; those of a list are kinds' examples, so siblings of theirs. Of a long list or table
    /// the nearest.
    /// </summary>
    internal IReadOnlyList<Term> SiblingsOf(Term term)
    {
        if (!_siblings.TryGetValue(term, out var siblings))
        {
            _siblings[term] = siblings = [
                .. _groups[term]
                    .Take(QuestionLimits.Siblings)
                    .SelectMany(set => Window.Around(set.Group.Terms, set.At, QuestionLimits.Siblings + 1))
                    .Distinct()
                    .Where(sibling => sibling != term)
                    .Take(QuestionLimits.Siblings * 2),
            ];
        }

        return siblings;
    }

    /// <summary>Whether two terms stand side by side, however far from each other.</summary>
    internal bool AreSiblings(Term one, Term other) =>
        one != other && _groups[one].Any(set => _groups[other].Any(theirs => ReferenceEquals(theirs.Group, set.Group)));

    /// <summary>The other terms that the lecture defines, the nearest to one.</summary>
    internal IEnumerable<Term> DefinedBeside(Term term)
    {
        var (low, high) = (0, Defined.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Defined[middle].Term.Number < term.Number ? (middle + 1, high) : (low, middle);
        }

        return Window.Around(Defined, low, QuestionLimits.Cousins + 1).Select(pair => pair.Term).Where(other => other != term);
    }

    /// <summary>The sentence by which the lecture defines a term; null where it does not.</summary>
    internal Statement? DefiningOf(Term? term) => term is null ? null : _defined.GetValueOrDefault(term);

    /// <summary>Whether a sentence is what defines its term.</summary>
    internal bool Defines(Statement statement) => _defining.Contains(statement);

    /// <summary>What stands in lists or tables under the aspects of a term.</summary>
    internal IEnumerable<AspectList> AspectsOf(Term term) => _aspects[term];

    /// <summary>The pictures of a caption.</summary>
    internal IEnumerable<NotedFigure> FiguresCalled(string caption) => _captions[caption];

    /// <summary>What the heading above a term and its siblings names; null where it names nothing.</summary>
    internal Term? WholeAbove(Term term) =>
        _groups[term]
            .Select(set => set.Group)
            .FirstOrDefault(group => group is { IsEnumeration: true, Whole: not null } && group.Whole != term)
            ?.Whole;

    /// <summary>Whether a part of the name is a term of its own that could be typed for it: 化学反応 and 反応.</summary>
    internal bool HasShorterName(Term term) =>
        Enumerable
            .Range(1, Math.Max(0, term.Key.Length - 2))
            .Any(start => Knowledge.Find(term.Key[start..]) is { } shorter && shorter != term);

    /// <summary>
    /// What a question says a sentence is about: its term, or all of a heading that defines nothing (「Xの歴史」); null for none.
    /// </summary>
    internal string? MatterOf(Statement statement) =>
        statement.Subject is not { } subject ? null
        : statement.Aspect.Length > 0 && SiblingsOf(subject).Count == 0 && DefinitionOf(subject) is null
            ? Prompts.AspectOf(subject.Name, statement.Aspect)
        : subject.Name;

    /// <summary>A sentence without its subject's name.</summary>
    internal Description DescriptionOf(Statement statement) =>
        _descriptions.TryGetValue(statement, out var description)
            ? description
            : _descriptions[statement] = Description.Of(statement, statement.Subject!, this);

    /// <summary>The facts about a term, or that name it, or that hold for all of its kind.</summary>
    internal IReadOnlyList<Fact> FactsOn(Term term)
    {
        if (!_on.TryGetValue(term, out var facts))
        {
            _on[term] = facts = [
                .. Facts.Where(fact => fact.Subject == term).Union(FactsNaming(term)).Union(General).OrderBy(fact => fact.Id),
            ];
        }

        return facts;
    }

    /// <summary>The facts that name a term, in any of its spellings.</summary>
    internal IReadOnlyList<Fact> FactsNaming(Term term)
    {
        if (!_naming.TryGetValue(term, out var facts))
        {
            _naming[term] = facts = Knowledge.SpellingsOf(term).Append(term.Key).Distinct().Select(FactsNaming).ToList() is [var only]
                ? only
                : [.. Knowledge.SpellingsOf(term).Append(term.Key).Distinct().SelectMany(FactsNaming).Distinct().OrderBy(fact => fact.Id)];
        }

        return facts;
    }

    /// <summary>The facts in which a folded name stands.</summary>
    internal IReadOnlyList<Fact> FactsNaming(string key) => (_text ??= new NamingText(Facts)).Of(key);

    /// <summary>The first sentence of the lecture on a term; null where there is none.</summary>
    internal Statement? FirstOn(Term term) => DefinitionOf(term) ?? _about[term].FirstOrDefault(statement => !statement.PointsOutside);

    /// <summary>Whether the notes tell a sentence's content of a term.</summary>
    internal Truth IsTold(Term term, Statement statement) =>
        _told.TryGetValue((term, statement), out var truth)
            ? truth
            : _told[(term, statement)] = Proving.Claims.IsTold.Of(term, statement, this);

    /// <summary>The words of an option's text.</summary>
    internal ContentWords WordsOf(string text) => _texts.TryGetValue(text, out var words) ? words : _texts[text] = ContentWords.Of(text);

    /// <summary>Whether a sentence with a word in common says that a term is like the sentence's subject: 「Aを…点は、Xと変わりません」.</summary>
    internal bool IsLikened(Term term, Statement statement) =>
        statement.Subject is { } subject
        && FactsNaming(subject)
            .Any(fact =>
                fact.Subject == term
                && Language.Lexicon.Japanese.Mentions("quiz alike", fact.Key)
                && statement.Words.CommonWith(WordsOf(fact)) > 0
            );

    /// <summary>Whether a fact holds for every member of a kind.</summary>
    internal bool IsGeneral(Fact fact) => General.Contains(fact);

    /// <summary>Facts that hold for every member of a kind: 「どの…も」, 「いずれも」.</summary>
    private HashSet<Fact> General =>
        _general ??= [
            .. Facts
                .Where(fact => Language.Lexicon.Japanese.Section("quiz all").Any(word => HoldsForAll(fact.Key, word)))
                .Take(QuestionLimits.General),
        ];

    private static bool HoldsForAll(string key, string word) =>
        key.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && (at == 0 || key[at - 1] != 'な');

    /// <summary>The sentence that says what a term is: one that defines it in so many words, else the first under its heading.</summary>
    private Statement? DefinitionOf(Term term)
    {
        if (!_definitions.TryGetValue(term, out var definition))
        {
            var own = _about[term].FirstOrDefault(statement => statement.TellsOfSubject && term.Definitions.Contains(statement.Fact));
            var first = _about[term].FirstOrDefault();
            _definitions[term] = definition = own ?? (first is { TellsOfSubject: true } && Definition.Is(first) ? first : null);
        }

        return definition;
    }
}
