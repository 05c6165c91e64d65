using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A concept that 「Xとは？」 does not reach: no answer, or one from elsewhere. Arguments: the concept.</summary>
internal sealed class ConceptOutOfReach : ICheckRule
{
    public string Id => "concept-out-of-reach";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes) => notes.Knowledge.Terms
        .Where(term => term.IsConcept && ConceptFacts.Of(term, notes.Knowledge).Any() && !IsReached(term, notes))
        .Select(term => new Flaw(PlaceOf(term, notes), term.Name) { About = [term, .. term.Sections] });

    private static bool IsReached(Term term, CheckedNotes notes)
    {
        var question = QuestionPhrases.Definition(term.Name);
        return question.Length > ContentLimits.QuestionLength || ConceptFacts.Cites(notes.Engine.Answer(question), ConceptFacts.Of(term, notes.Knowledge));
    }

    private static NotePlace PlaceOf(Term term, CheckedNotes notes) =>
        term.Sections.Count > 0 ? notes.PlaceOf(term.Sections[0]) : notes.PlaceOf(ConceptFacts.Of(term, notes.Knowledge).First());
}
