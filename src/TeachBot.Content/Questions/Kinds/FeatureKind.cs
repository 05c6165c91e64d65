using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>What the notes tell of one of several that stand side by side: of which?</summary>
internal sealed class FeatureKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (
            var statement in notes.Statements.Where(statement =>
                statement.TellsOfSubject && !statement.IsHedged && !notes.Defines(statement)
            )
        )
        {
            var term = statement.Subject!;
            var rivals = notes
                .SiblingsOf(term)
                .Where(sibling => notes.FirstOn(sibling) is not null)
                .OrderByDescending(sibling => Likeness.Of(sibling.Name, term.Name))
                .ThenBy(sibling => sibling.Number)
                .Take(QuestionLimits.Options - 1)
                .ToList();
            if (rivals.Count == 0)
            {
                continue;
            }

            var shown = notes.DescriptionOf(statement);
            if (statement.HasOwnTopic && !shown.HasBlank)
            {
                continue;
            }

            yield return new Draft
            {
                Kind = QuestionKinds.Feature,
                Rule = shown.HasBlank ? "sentence-blank" : "sentence",
                Concept = term,
                Detail = notes.PlaceOf(statement),
                Prompt = shown.HasBlank ? Prompts.InBlank(shown.Text) : Prompts.Described(shown.Text),
                Options = Description.TermOptions(
                    term,
                    rivals,
                    option => option == term ? Reasons.Of(statement) : Reasons.Of(option, notes)
                ),
                Facts = [statement.Fact],
                Explanation = Reasons.Of(statement),
                Claim = new IsTold(statement),
            };
        }
    }
}
