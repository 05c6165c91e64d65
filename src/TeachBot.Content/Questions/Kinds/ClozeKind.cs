using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>A sentence of the notes with one of its nouns left out. The distractors are nouns of the same chapter that the notes keep apart from it.</summary>
internal sealed class ClozeKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var statement in notes.Statements.Where(statement => !statement.PointsOutside && statement.Text.Length <= QuestionLimits.Statement))
        {
            foreach (var (noun, place) in notes.NounsIn(statement).Where(pair => pair.Noun.Term is null || pair.Noun.Term != statement.Subject).OrderByDescending(pair => Worth(pair.Noun)))
            {
                if (Worth(noun) > 0 && Spelling.Replace(statement.Text, noun.Key, Prompts.Blank) is { } masked)
                {
                    yield return Draft(statement, noun, place, masked, notes);
                }
            }
        }
    }

    private static Draft Draft(Statement statement, Noun noun, NounPlace place, string masked, LectureNotes notes)
    {
        var section = statement.Fact.Section;
        var about = statement.Subject?.Name ?? (section.Parent is null ? notes.Lecture.Title : section.Title);
        var claim = new Fills(noun, place);
        return new Draft
        {
            Kind = QuestionKinds.Cloze,
            Rule = "noun",
            Concept = statement.Subject ?? noun.Term,
            Heading = about,
            Detail = $"{notes.PlaceOf(statement)}/{noun.Key}",
            Prompt = JapaneseText.Key(masked).Contains(JapaneseText.Key(about), StringComparison.Ordinal) ? Prompts.InBlank(masked) : Prompts.InBlankAbout(about, masked),
            Options = [new DraftOption(noun.Text, true, Reasons.Of(statement), noun.Term), .. NounRivals.Of(noun, place, statement, notes).Select(rival => new DraftOption(rival.Text, false, Reasons.Of(rival), rival.Term))],
            Facts = [statement.Fact],
            Explanation = Reasons.Of(statement),
            Claim = claim,
        };
    }

    /// <summary>How much knowing this noun tells: terms most, then names in katakana or letters, then long compounds; 0 for words anybody knows.</summary>
    private static int Worth(Noun noun) =>
        noun.Term is { IsConcept: true } ? 4
        : noun.Term is not null ? 3
        : noun.Text.Count(c => Scripts.Of(c) is Script.Katakana or Script.Latin) >= 3 ? 2
        : noun.Key.Length >= 3 || (noun.Places.Count > 1 && noun.IsArgument) ? 1 : 0;
}
