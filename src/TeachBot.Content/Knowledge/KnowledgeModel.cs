using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>What a course's notes mean, read from their structure alone. Immutable once built.</summary>
public sealed class KnowledgeModel
{
    private readonly FactBook _facts;
    private readonly TermBook _terms;
    private readonly Dictionary<Section, SectionMeaning> _meanings;

    internal KnowledgeModel(IReadOnlyList<Lecture> lectures, KnowledgeDraft draft, Dictionary<Section, SectionMeaning> meanings)
    {
        (_facts, _terms, _meanings) = (draft.Facts, draft.Terms, meanings);
        Lectures = lectures;
        Groups = draft.Groups;
        Procedures = draft.Procedures;
        Figures = draft.Figures;
    }

    /// <summary>The lectures, in the order of their files.</summary>
    public IReadOnlyList<Lecture> Lectures { get; }

    /// <summary>Every fact, in the order of the notes; <see cref="Fact.Id"/> is the index.</summary>
    public IReadOnlyList<Fact> Facts => _facts.All;

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

    internal IReadOnlyList<Fact> In(Section section) => _facts.In(section);

    internal IReadOnlyList<Fact> Below(Section section) => _facts.Below(section);

    internal SectionMeaning MeaningOf(Section section) => _meanings[section];

    /// <summary>Every section of every lecture, roots included.</summary>
    internal IEnumerable<Section> Sections => Lectures.SelectMany(lecture => lecture.Root.Descend());
}
