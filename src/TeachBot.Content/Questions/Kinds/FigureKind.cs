using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>Which of the lecture's pictures stands with a term.</summary>
internal sealed class FigureKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var (at, figure) in notes.Figures.Index().Where(pair => pair.Item.Fact.Subject is not null))
        {
            var others = Window
                .Around(notes.Figures, at, QuestionLimits.Cousins)
                .Where(other => other.Caption != figure.Caption)
                .OrderByDescending(other => Likeness.Of(other.Caption, figure.Caption))
                .ThenBy(other => other.Fact.Id)
                .Take(QuestionLimits.Options - 1);
            yield return new Draft
            {
                Kind = QuestionKinds.Figure,
                Rule = "figure",
                Concept = figure.Fact.Subject,
                Detail = figure.Source,
                Prompt = Prompts.FigureOf(figure.Fact.Subject!.Name),
                Options =
                [
                    .. others.Prepend(figure).Select(option => new DraftOption(option.Caption, option == figure, Reasons.Of(option))),
                ],
                Facts = [figure.Fact],
                Explanation = Reasons.Of(figure),
                Claim = new IsShownWith(figure.Fact.Subject!),
            };
        }
    }
}
