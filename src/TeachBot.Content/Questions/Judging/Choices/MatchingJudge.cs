namespace TeachBot.Content.Questions.Judging.Choices;

/// <summary>
/// Each option is a decision, scored by the table of <see cref="Decisions"/>. Who gives one option a wrong partner has none left for the
/// partner's own: so two wrong pairs are one mistake (of four pairs, two swapped earn half). An option without a partner is a wrong pair; a
/// partner given to two options is right for its own; of two partners for one option the first counts.
/// </summary>
internal sealed class MatchingJudge : IFormJudge
{
    public QuestionForm Form => QuestionForm.Matching;

    public Judgement Judge(Question question, GivenAnswer given)
    {
        if (given is not MatchedOptions matched)
        {
            return Judgement.Wrong(JudgementReason.OtherForm);
        }

        var matches = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in question.Options)
        {
            matches.TryAdd(option.Id, option.Match ?? "");
        }

        var partners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, matchId) in matched.Pairs)
        {
            if (id is not null && matchId is not null && matches.ContainsKey(id) && matches.TryGetValue(matchId, out var match))
            {
                partners.TryAdd(id, match);
            }
        }

        var feedback = question.Options.Select(option => Feedback(option, partners.GetValueOrDefault(option.Id))).ToList();
        var wrong = feedback.Count(option => !option.IsRight);
        return Decisions.Judge((wrong + 1) / 2, feedback.Count, partners.Count > 0, feedback);
    }

    private static OptionFeedback Feedback(QuestionOption option, string? partner) =>
        new(option, partner is not null, partner is not null && partner == option.Match) { GivenMatch = partner };
}
