using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Checking;

/// <summary>Where the notes tell about a term, to see whether an answer comes from there.</summary>
internal static class ConceptFacts
{
    /// <summary>All that the notes tell about a term, in their order of weight: explanations, sections, aspects, the list that names it.</summary>
    internal static IEnumerable<Fact> Of(Term term, KnowledgeModel knowledge) => term.Definitions
        .Concat(term.Sections.SelectMany(knowledge.Below))
        .Concat(term.Facets.SelectMany(facet => facet.Facts))
        .Concat(term.Classes.Select(membership => membership.Fact));

    /// <summary>Whether an answer cites one of the facts.</summary>
    internal static bool Cites(Answer answer, IEnumerable<Fact> facts)
    {
        var cited = answer.Citations.Select(citation => (citation.Lecture, citation.Line)).ToHashSet();
        return answer.IsAnswered && facts.Any(fact => cited.Contains((fact.Citation.Lecture, fact.Citation.Line)));
    }
}
