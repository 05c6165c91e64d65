namespace TeachBot.Content.Questions.Judging.Choices;

/// <summary>Tells for each option whether it was chosen and whether that was right.</summary>
internal static class ChosenFeedback
{
    /// <summary>An entry an option; ids given twice count once, unknown ones not.</summary>
    internal static List<OptionFeedback> Of(Question question, ChosenOptions chosen)
    {
        var ids = chosen.Ids.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. question.Options.Select(option => new OptionFeedback(
                option,
                ids.Contains(option.Id),
                ids.Contains(option.Id) == option.IsCorrect
            )),
        ];
    }
}
