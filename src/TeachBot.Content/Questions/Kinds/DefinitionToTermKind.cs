using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>「…」と説明されているのはどれ？ A definition that names its term has a blank there.</summary>
internal sealed class DefinitionToTermKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var (term, statement) in notes.Defined)
        {
            var named = notes.DescriptionOf(statement);
            yield return new Draft
            {
                Kind = QuestionKinds.DefinitionToTerm,
                Rule = named.HasBlank ? "definition-blank" : "definition",
                Concept = term,
                Detail = "",
                Prompt = named.HasBlank ? Prompts.InBlank(named.Text) : Prompts.Described(named.Text),
                Options = Description.TermOptions(
                    term,
                    Rivals.Of(term, notes, QuestionLimits.Options - 1),
                    option => Reasons.Of(option, notes)
                ),
                Facts = [statement.Fact],
                Explanation = Reasons.Of(statement),
                Claim = new IsTold(statement),
            };
        }
    }
}
