using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A concept that the notes tell about and no question reaches: 「Xとは？」 and its like get no answer, or one from elsewhere. A heading in a
/// word of teaching (用語) names no concept. Arguments: the concept.
/// </summary>
internal sealed class ConceptOutOfReach : ICheckRule
{
    public string Id => "concept-out-of-reach";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        var spellings = notes.Knowledge.Spellings.ToLookup(spelling => spelling.Value, spelling => spelling.Key);
        return notes.Knowledge.Terms
            .Where(term => term.IsConcept && Lexicon.Japanese.Find(term.Key).Count == 0 && ConceptFacts.Own(term, notes.Knowledge).Any())
            .Where(term => !IsReached(term, spellings[term].Prepend(term.Name), notes))
            .Select(term => new Flaw(ConceptFacts.PlaceOf(term, notes), term.Name) { About = [term, .. term.Sections] });
    }

    private static bool IsReached(Term term, IEnumerable<string> names, CheckedNotes notes)
    {
        var facts = ConceptFacts.Of(term, notes.Knowledge).ToList();
        return names.SelectMany(name => new[] { QuestionPhrases.Definition(name), QuestionPhrases.About(name) })
            .Concat(term.Facets.Where(facet => facet.Name != FacetBuilder.Overview).Select(facet => QuestionPhrases.Facet(term.Name, facet.Name)))
            .Any(question => question.Length > ContentLimits.QuestionLength || ConceptFacts.Cites(notes.Engine.Answer(question), facts));
    }
}
