namespace TeachBot.Content.Questions.Judging.Choices;

/// <summary>One option: right or wrong. Two different ones are wrong, unknown ids are as if not given.</summary>
internal sealed class SingleChoiceJudge : IFormJudge
{
    public QuestionForm Form => QuestionForm.SingleChoice;

    public Judgement Judge(Question question, GivenAnswer given)
    {
        if (given is not ChosenOptions chosen)
        {
            return Judgement.Wrong(JudgementReason.OtherForm);
        }

        var feedback = ChosenFeedback.Of(question, chosen);
        var picked = feedback.Where(option => option.IsChosen).ToList();
        var judgement = picked.Count switch
        {
            0 => Judgement.Wrong(JudgementReason.Empty),
            1 when picked[0].IsRight => Judgement.Right(),
            1 => Judgement.Wrong(JudgementReason.WrongChoices),
            _ => Judgement.Wrong(JudgementReason.Several),
        };
        return judgement with { Options = feedback };
    }
}
