using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>The steps of a numbered list in their order. Order by degree is for authors: sentences only suggest it.</summary>
internal sealed class OrderingKind : IQuestionKind
{
    private const int Fewest = 3;

    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var procedure in notes.Procedures.Where(procedure => procedure.Steps.Count is >= Fewest and <= QuestionLimits.LongList))
        {
            var title = Knowledge.HeadingText.NameOf(procedure.Section.Title);
            yield return new Draft
            {
                Kind = QuestionKinds.Ordering,
                Rule = "steps",
                Form = QuestionForm.Ordering,
                Concept = procedure.Steps[0].Fact.Subject,
                Heading = title,
                Detail = title,
                Prompt = Prompts.InOrder(title),
                Options =
                [
                    .. procedure.Steps.Select(
                        (step, at) => new DraftOption(StepText.Of(step), true, Reasons.Of(step.Fact)) { Position = at + 1 }
                    ),
                ],
                Facts = [.. procedure.Steps.Select(step => step.Fact)],
                Explanation = string.Join(" → ", procedure.Steps.Select(StepText.Of)),
                Claim = new ComesInOrder(procedure),
            };
        }
    }
}
