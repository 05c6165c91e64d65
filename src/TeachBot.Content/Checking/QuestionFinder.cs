using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking;

/// <summary>
/// Finds what students can ask about each concept, and what it lacks beside its siblings. Every question is asked: only those whose answer
/// comes from what the notes tell about the concept are kept.
/// </summary>
internal sealed class QuestionFinder
{
    /// <summary>With how many siblings a concept is compared: more would bury the other questions.</summary>
    private const int Comparisons = 2;

    /// <summary>Among so many of its siblings those are looked for: a table may have thousands of rows.</summary>
    private const int Looked = 100;

    /// <summary>So many siblings are named that have what a concept lacks.</summary>
    private const int Named = 10;

    private readonly CheckedNotes _notes;
    private readonly KnowledgeModel _knowledge;
    private readonly ILookup<Term, TermGroup> _kinds;
    private readonly ILookup<Term, Procedure> _procedures;
    private readonly ILookup<Term, NotedFigure> _figures;
    private readonly Dictionary<TermGroup, List<(string Key, LackingFacet Facet)>> _facets = new(ReferenceEqualityComparer.Instance);

    internal QuestionFinder(CheckedNotes notes)
    {
        (_notes, _knowledge) = (notes, notes.Knowledge);
        _kinds = _knowledge.Groups.Where(group => group.Whole is not null && group.IsEnumeration).ToLookup(group => group.Whole!);
        _procedures = _knowledge
            .Procedures.Where(procedure => procedure.Steps is [{ Fact.Subject: not null }, ..])
            .ToLookup(procedure => procedure.Steps[0].Fact.Subject!);
        _figures = _knowledge
            .Figures.Where(figure => figure.Fact.Subject is not null && figure.Fact.Section.Title == figure.Caption)
            .ToLookup(figure => figure.Fact.Subject!);
    }

    /// <summary>Every concept, in the order of the notes.</summary>
    internal IReadOnlyList<ConceptQuestions> All()
    {
        var order = _notes.Lectures.Select((lecture, index) => (lecture.File, index)).ToDictionary();
        return
        [
            .. _knowledge
                .Terms.Where(term =>
                    (term.IsConcept && ConceptFacts.Own(term, _knowledge).Any()) || term.Facets.Count > 0 || _kinds[term].Any()
                )
                .Select(On)
                .OrderBy(concept => order[concept.Place.File])
                .ThenBy(concept => concept.Place.Line),
        ];
    }

    private ConceptQuestions On(Term term)
    {
        var place =
            term.Sections.Count == 0 && !ConceptFacts.Own(term, _knowledge).Any()
                ? _notes.PlaceOf(_kinds[term].First().Section)
                : ConceptFacts.PlaceOf(term, _notes);
        var questions = Candidates(term)
            .Where(candidate =>
                candidate.Question.Length <= ContentLimits.QuestionLength && IsAnswered(candidate.Question, candidate.Facts)
            );
        return new ConceptQuestions(term.Name, place, [.. questions.Select(candidate => candidate.Question).Distinct()], Lacking(term));
    }

    /// <summary>The questions worth trying, each with the facts of which its answer has to cite one.</summary>
    private IEnumerable<(string Question, IEnumerable<Fact> Facts)> Candidates(Term term)
    {
        var own = ConceptFacts.Of(term, _knowledge);
        yield return (QuestionPhrases.Definition(term.Name), own);
        foreach (var facet in term.Facets.Where(facet => facet.Name != FacetBuilder.Overview))
        {
            yield return (QuestionPhrases.Facet(term.Name, facet.Name), facet.Facts);
        }

        foreach (var membership in term.Classes.Take(1))
        {
            yield return (QuestionPhrases.Kind(term.Name, membership.Class.Name), [membership.Fact]);
        }

        foreach (var group in _kinds[term])
        {
            var kinds = group.Terms.SelectMany(kind => ConceptFacts.Of(kind, _knowledge)).Concat(own);
            yield return (QuestionPhrases.Count(term.Name), kinds);
            yield return (QuestionPhrases.Kinds(term.Name), kinds);
        }

        foreach (var procedure in _procedures[term])
        {
            yield return (QuestionPhrases.Steps(term.Name), procedure.Steps.Select(step => step.Fact));
        }

        foreach (var figure in _figures[term])
        {
            yield return (QuestionPhrases.Figure(figure.Caption), [figure.Fact]);
        }

        foreach (var sibling in Siblings(term).Take(IsComparable(term) ? Looked : 0).Where(IsComparable).Take(Comparisons))
        {
            yield return (QuestionPhrases.Difference(term.Name, sibling.Name), own.Concat(ConceptFacts.Of(sibling, _knowledge)));
        }
    }

    private bool IsAnswered(string question, IEnumerable<Fact> facts) => ConceptFacts.Cites(_notes.Responder.AnswerAlone(question), facts);

    /// <summary>Whether anybody would set it beside another: not a question, and no word of teaching such as 「定義」.</summary>
    private static bool IsComparable(Term term) =>
        term.Facets.Count > 0
        && !QuestionPhrases.IsQuestion(term.Name)
        && !HeadingText.IsClause(term.Name)
        && Lexicon.Japanese.Find(term.Key).Count == 0;

    /// <summary>The concepts that the notes set beside a term.</summary>
    private static IEnumerable<Term> Siblings(Term term) =>
        term.Groups.SelectMany(group => group.Terms).Where(other => other != term).Distinct();

    private List<LackingFacet> Lacking(Term term)
    {
        var own = term.Facets.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. term
                .Groups.SelectMany(FacetsIn)
                .Where(facet => !own.Contains(facet.Key))
                .GroupBy(facet => facet.Key, facet => facet.Facet)
                .Select(facets => new LackingFacet(
                    facets.First().Facet,
                    [.. facets.SelectMany(facet => facet.Siblings).Distinct().Take(Named)]
                )),
        ];
    }

    /// <summary>What any of a group has, and who has it: found once for all of them, of whom each would look at each other.</summary>
    private List<(string Key, LackingFacet Facet)> FacetsIn(TermGroup group)
    {
        if (!_facets.TryGetValue(group, out var facets))
        {
            _facets[group] = facets = [
                .. group
                    .Terms.SelectMany(term =>
                        term.Facets.Where(facet => facet.Name != FacetBuilder.Overview)
                            .Select(facet => (Key: KeyOf(facet), facet.Name, Sibling: term.Name))
                    )
                    .GroupBy(facet => facet.Key)
                    .Select(same =>
                        (same.Key, new LackingFacet(same.First().Name, [.. same.Select(facet => facet.Sibling).Distinct().Take(Named)]))
                    ),
            ];
        }

        return facets;
    }

    /// <summary>Two aspects are the same where the lexicon takes them for one (長所, 利点) or their names agree.</summary>
    private static string KeyOf(FacetEntry facet) => facet.Groups.Count > 0 ? string.Join('|', facet.Groups) : JapaneseText.Key(facet.Name);
}
