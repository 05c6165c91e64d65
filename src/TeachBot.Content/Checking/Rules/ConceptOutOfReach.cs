using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A heading that names a concept, has text of its own, and no question reaches: 「Xとは？」 and its like get no answer, or one from elsewhere.
/// A word of teaching (用語) names no concept, nor does a whole sentence, and 「AとB」 over the sections of both is no third one. Arguments: the
/// concept.
/// </summary>
internal sealed class ConceptOutOfReach : ICheckRule
{
    public string Id => "concept-out-of-reach";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        var spellings = notes.Knowledge.Spellings.ToLookup(spelling => spelling.Value, spelling => spelling.Key);
        return notes
            .Knowledge.Terms.Where(term =>
                term.IsConcept && term.Sections.Any(section => notes.Knowledge.In(section).Count > 0) && NamesOne(term, notes.Knowledge)
            )
            .Where(term => !IsReached(term, spellings[term].Prepend(term.Name), notes))
            .Select(term => new Flaw(ConceptFacts.PlaceOf(term, notes), term.Name) { About = [term, .. term.Sections] });
    }

    private static bool NamesOne(Term term, KnowledgeModel knowledge) =>
        Lexicon.Japanese.Find(term.Key).Count == 0
        && term.Name.IndexOfAny(['、', '，', ',', '。', '\'', '’']) < 0
        && term.Name.Split('と', '・') is var parts
        && !(parts.Length > 1 && parts.All(part => knowledge.Find(JapaneseText.Key(part)) is not null));

    private static bool IsReached(Term term, IEnumerable<string> names, CheckedNotes notes)
    {
        var facts = ConceptFacts.Of(term, notes.Knowledge).ToList();
        return names
            .SelectMany(name => new[] { QuestionPhrases.Definition(name), QuestionPhrases.About(name), name })
            .Concat(
                term.Facets.Where(facet => facet.Name != FacetBuilder.Overview)
                    .Select(facet => QuestionPhrases.Facet(term.Name, facet.Name))
            )
            .Any(question =>
                question.Length > ContentLimits.QuestionLength || ConceptFacts.Cites(notes.Responder.AnswerAlone(question), facts)
            );
    }
}
