namespace TeachBot.Content.Questions.Judging.Choices;

/// <summary>
/// Any two options are a decision, which of them comes first, scored by the table of <see cref="Decisions"/>: so what stands one place off
/// costs one decision, not all behind it (of four options, two neighbours swapped earn half). A missing option is wrong against every
/// other; an id given twice counts where it stands first.
/// </summary>
internal sealed class OrderingJudge : IFormJudge
{
    public QuestionForm Form => QuestionForm.Ordering;

    public Judgement Judge(Question question, GivenAnswer given)
    {
        if (given is not OrderedOptions ordered)
        {
            return Judgement.Wrong(JudgementReason.OtherForm);
        }

        var known = question.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        var places = ordered
            .Ids.Where(id => id is not null && known.Contains(id))
            .Distinct(StringComparer.Ordinal)
            .Select((id, index) => (id, Place: index + 1))
            .ToDictionary(placed => placed.id, placed => placed.Place, StringComparer.Ordinal);
        var options = question.Options.OrderBy(option => option.Position).ToList();
        var wrong = options.Count == 1 && places.Count == 0 ? 1 : 0;
        for (var first = 0; first < options.Count; first++)
        {
            for (var second = first + 1; second < options.Count; second++)
            {
                wrong += IsBefore(places, options[first].Id, options[second].Id) ? 0 : 1;
            }
        }

        var feedback = question.Options.Select(option => Feedback(option, places.GetValueOrDefault(option.Id))).ToList();
        return Decisions.Judge(wrong, options.Count * (options.Count - 1) / 2, places.Count > 0, feedback);
    }

    private static bool IsBefore(Dictionary<string, int> places, string first, string second) =>
        places.TryGetValue(first, out var one) && places.TryGetValue(second, out var other) && one < other;

    private static OptionFeedback Feedback(QuestionOption option, int place) =>
        new(option, place > 0, place > 0 && place == option.Position) { GivenPosition = place };
}
