namespace TeachBot.Content.Questions.Judging.Choices;

/// <summary>
/// Each option is a decision, scored by the table of <see cref="Decisions"/>. Choosing nothing, or everything where not everything is
/// right, decides nothing and earns nothing.
/// </summary>
internal sealed class MultipleChoiceJudge : IFormJudge
{
    public QuestionForm Form => QuestionForm.MultipleChoice;

    public Judgement Judge(Question question, GivenAnswer given)
    {
        if (given is not ChosenOptions chosen)
        {
            return Judgement.Wrong(JudgementReason.OtherForm);
        }

        var feedback = ChosenFeedback.Of(question, chosen);
        var wrong = feedback.Count(option => !option.IsRight);
        return wrong > 0 && feedback.TrueForAll(option => option.IsChosen)
            ? Judgement.Wrong(JudgementReason.WrongChoices) with
            {
                Options = feedback,
            }
            : Decisions.Judge(wrong, feedback.Count, feedback.Exists(option => option.IsChosen), feedback);
    }
}
