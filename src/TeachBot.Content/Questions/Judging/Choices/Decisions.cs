namespace TeachBot.Content.Questions.Judging.Choices;

/// <summary>
/// The credit for a question of many decisions. After Kprim, Krebs's scoring of multiple true/false items, as KlickerUZH and Moodle have it
/// for four statements: all right 1, one wrong ½, else 0. Here for any number:
/// <code>
/// decisions wrong    credit  verdict
/// none               1       right
/// at most a quarter  ½       partly
/// more               0       wrong
/// </code>
/// So guessing earns next to nothing, and with fewer than four decisions half a credit is never given.
/// </summary>
internal static class Decisions
{
    private const int Share = 4;
    private const double Half = 0.5;

    internal static Judgement Judge(int wrong, int all, bool isGiven, IReadOnlyList<OptionFeedback> options)
    {
        var judgement =
            !isGiven ? Judgement.Wrong(JudgementReason.Empty)
            : wrong == 0 ? Judgement.Right()
            : (long)wrong * Share <= all ? new Judgement(Verdict.Partly, Half, JudgementReason.WrongChoices)
            : Judgement.Wrong(JudgementReason.WrongChoices);
        return judgement with { Options = options };
    }
}
