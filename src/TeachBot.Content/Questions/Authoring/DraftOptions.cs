namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// The options as they are shown. Steps stand in the right order in the file, so they are mixed here, the same way each time.
/// </summary>
internal static class DraftOptions
{
    internal static IReadOnlyList<QuestionOption> Of(QuizDraft draft, string id)
    {
        var isOrdering = draft.Shape == QuizShape.Ordering;
        var options = draft.Options.Select((option, index) => (Option: option, Position: isOrdering ? index + 1 : 0)).ToList();
        if (isOrdering)
        {
            options.Sort((one, other) => Mixed(one.Option).CompareTo(Mixed(other.Option)));
            if (options.Index().All(pair => pair.Item.Position == pair.Index + 1))
            {
                options = [.. options.Skip(1), options[0]];
            }
        }

        return
        [
            .. options.Select(
                (pair, index) =>
                    new QuestionOption(((char)('a' + index)).ToString(), pair.Option.Text, pair.Option.IsRight, pair.Option.Reason)
                    {
                        Match = pair.Option.Match,
                        Position = pair.Position,
                    }
            ),
        ];

        ulong Mixed(DraftOption option) => Fingerprint.Order(id + option.Text);
    }
}
