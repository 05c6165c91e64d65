using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Checking;

/// <summary>Where the notes tell about a term, to see whether an answer comes from there.</summary>
internal static class ConceptFacts
{
    /// <summary>
    /// What the notes tell about a term itself: explanations, what stands directly under its heading, aspects, the list that names it.
    /// Nothing for a heading that only holds others together.
    /// </summary>
    internal static IEnumerable<Fact> Own(Term term, KnowledgeModel knowledge) =>
        term
            .Definitions.Concat(term.Sections.SelectMany(knowledge.In))
            .Concat(term.Facets.SelectMany(facet => facet.Facts))
            .Concat(term.Classes.Select(membership => membership.Fact));

    /// <summary>What the notes tell about a term, and all that stands below its headings.</summary>
    internal static IEnumerable<Fact> Of(Term term, KnowledgeModel knowledge) =>
        Own(term, knowledge).Concat(term.Sections.SelectMany(knowledge.Below));

    /// <summary>Where the notes treat a term first: its heading, else what they tell about it.</summary>
    internal static NotePlace PlaceOf(Term term, CheckedNotes notes) =>
        term.Sections.Count > 0 ? notes.PlaceOf(term.Sections[0]) : notes.PlaceOf(Own(term, notes.Knowledge).First());

    /// <summary>Whether an answer cites one of the facts.</summary>
    internal static bool Cites(Answer answer, IEnumerable<Fact> facts)
    {
        var cited = answer.Citations.Select(citation => (citation.Lecture, citation.Line)).ToHashSet();
        return answer.IsAnswered && facts.Any(fact => cited.Contains((fact.Lecture.Title, fact.Line)));
    }
}
