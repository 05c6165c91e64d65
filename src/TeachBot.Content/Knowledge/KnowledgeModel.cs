using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>What a course's notes mean, read from their structure alone. Immutable once built.</summary>
public sealed class KnowledgeModel
{
    private readonly Fact[] _facts;
    private readonly TermBook _terms;
    private readonly Dictionary<Section, SectionMeaning> _meanings;
    private readonly SectionBook _sections;
    private readonly int[] _firstFacts;
    private readonly ILookup<Term, Fact> _factsAbout;
    private readonly ILookup<Section, TermGroup> _groups;
    private readonly ILookup<Term, TermGroup> _kinds;
    private readonly ILookup<Section, Procedure> _procedures;
    private readonly ILookup<SectionRole, Section> _roles;
    private readonly ILookup<int, Lecture> _numbered;
    private readonly Dictionary<Section, Lecture> _byRoot;
    private readonly ILookup<Fact, Term> _listed;
    private readonly ILookup<Fact, NotedFigure> _figures;
    private readonly Dictionary<Term, string[]> _spellings;

    internal KnowledgeModel(IReadOnlyList<Lecture> lectures, KnowledgeDraft draft, Dictionary<Section, SectionMeaning> meanings)
    {
        (_facts, _terms, _meanings) = ([.. draft.Facts.All], draft.Terms, meanings);
        Lectures = lectures;
        _byRoot = lectures.ToDictionary(lecture => lecture.Root);
        Groups = draft.Groups;
        Procedures = draft.Procedures;
        Figures = draft.Figures;
        _sections = new SectionBook(lectures);
        _firstFacts = FirstFacts();
        _factsAbout = Facts.Where(fact => fact.Subject is not null).ToLookup(fact => fact.Subject!);
        _groups = Groups.ToLookup(group => group.Section);
        _kinds = Groups.Where(group => group.Whole is not null).ToLookup(group => group.Whole!);
        _procedures = Procedures.ToLookup(procedure => procedure.Section);
        _roles = Sections.ToLookup(section => meanings[section].Role);
        _numbered = Lectures
            .Where(lecture => HeadingText.LectureNumber(lecture.Title) is not null)
            .ToLookup(lecture => HeadingText.LectureNumber(lecture.Title)!.Value);
        _listed = Terms
            .SelectMany(term => term.Members.Select(membership => (term, membership.Fact)))
            .Distinct()
            .ToLookup(pair => pair.Fact, pair => pair.term);
        _figures = Figures.ToLookup(figure => figure.Fact);
        _spellings = Spellings
            .Where(spelling => CanBeFound(spelling.Key))
            .GroupBy(spelling => spelling.Value, spelling => spelling.Key)
            .ToDictionary(keys => keys.Key, keys => keys.ToArray());
    }

    /// <summary>The lectures, in the order of their files.</summary>
    public IReadOnlyList<Lecture> Lectures { get; }

    /// <summary>Every fact, in the order of the notes; <see cref="Fact.Id"/> is the index.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>Every term.</summary>
    public IReadOnlyList<Term> Terms => _terms.All;

    /// <summary>The terms that stand side by side.</summary>
    public IReadOnlyList<TermGroup> Groups { get; }

    /// <summary>The numbered steps.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>The pictures.</summary>
    public IReadOnlyList<NotedFigure> Figures { get; }

    /// <summary>Every spelling of a term, folded.</summary>
    internal IEnumerable<KeyValuePair<string, Term>> Spellings => _terms.Spellings;

    internal Term? Find(string key) => _terms.Find(key);

    /// <summary>Every spelling of one term, folded, without those of one kana or letter, which stand everywhere.</summary>
    internal IReadOnlyList<string> SpellingsOf(Term term) => _spellings.GetValueOrDefault(term, []);

    private static bool CanBeFound(string key) => key.Length > 1 || Scripts.Of(key.FirstOrDefault()) == Script.Kanji;

    /// <summary>The facts that stand in a section itself, in order.</summary>
    internal IReadOnlyList<Fact> In(Section section) => Between(_firstFacts[NumberOf(section)], _firstFacts[NumberOf(section) + 1]);

    /// <summary>The facts of a section and all below it, in order.</summary>
    internal IReadOnlyList<Fact> Below(Section section) => FactsBelow(NumberOf(section)) is var (from, end) ? Between(from, end) : [];

    private ArraySegment<Fact> Between(int from, int end) => new(_facts, from, end - from);

    /// <summary>The facts whose subject a term is, in order.</summary>
    internal IEnumerable<Fact> About(Term term) => _factsAbout[term];

    /// <summary>The terms whose members a fact lists.</summary>
    internal IEnumerable<Term> MembersListedBy(Fact fact) => _listed[fact];

    /// <summary>The terms that a section sets side by side.</summary>
    internal IEnumerable<TermGroup> GroupsIn(Section section) => _groups[section];

    /// <summary>The groups that are the kinds of a term.</summary>
    internal IEnumerable<TermGroup> KindsOf(Term whole) => _kinds[whole];

    /// <summary>The numbered steps that a section holds.</summary>
    internal IEnumerable<Procedure> ProceduresIn(Section section) => _procedures[section];

    /// <summary>The lectures whose title gives them a number.</summary>
    internal IEnumerable<Lecture> LecturesOf(int number) => _numbered[number];

    /// <summary>
    /// A heading said as if it were a fact: for answers that list what stands under headings. It has no place in the order of the course.
    /// </summary>
    internal Fact Heading(Section section, string text) =>
        new()
        {
            Id = -1,
            Kind = FactKind.Item,
            Text = text,
            Section = section,
            Block = -1,
            Lecture = _byRoot[section.Root],
            Line = section.Line,
        };

    /// <summary>The sections of a role, in order.</summary>
    internal IEnumerable<Section> SectionsOf(SectionRole role) => _roles[role];

    /// <summary>The pictures that a fact stands for.</summary>
    internal IEnumerable<NotedFigure> FiguresOf(Fact fact) => _figures[fact];

    /// <summary>The ids of the facts of a section and all below it: from the first up to, not including, the second.</summary>
    internal (int From, int End) FactsBelow(int section) => (_firstFacts[section], _firstFacts[_sections.EndOf(section)]);

    internal SectionMeaning MeaningOf(Section section) => _meanings[section];

    /// <summary>Every section of every lecture, roots included.</summary>
    internal IReadOnlyList<Section> Sections => _sections.All;

    internal int NumberOf(Section section) => _sections.NumberOf(section);

    /// <summary>The number behind the last section below this one.</summary>
    internal int EndOf(int section) => _sections.EndOf(section);

    /// <summary>For each section, and behind the last, the id of the first fact from there on.</summary>
    private int[] FirstFacts()
    {
        var first = new int[Sections.Count + 1];
        var section = 0;
        foreach (var fact in Facts)
        {
            for (var number = NumberOf(fact.Section); section <= number; section++)
            {
                first[section] = fact.Id;
            }
        }

        Array.Fill(first, Facts.Count, section, first.Length - section);
        return first;
    }
}
