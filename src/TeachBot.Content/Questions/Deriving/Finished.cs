namespace TeachBot.Content.Questions.Deriving;

/// <summary>A proved draft as a question.</summary>
internal static class Finished
{
    internal static Question Of(Draft draft, string id) =>
        new Question
        {
            Id = id,
            Version = Identity.Version(draft.Facts.Select(fact => fact.Text)),
            Kind = draft.Kind,
            Form = draft.Form,
            Prompt = draft.Prompt,
            Options = Options(draft, id),
            Answers = draft.Answers,
            Explanation = draft.Explanation,
            Citation = draft.Facts[0].Citation,
            Rule = draft.Rule,
            Difficulty = Difficulty(draft),
            Concept = draft.Concept?.Name ?? draft.Heading ?? "",
        };

    /// <summary>
    /// Lettered by the order of the draft, so an option keeps its letter wherever it is shown; shown in an order that follows from the id.
    /// </summary>
    private static IReadOnlyList<QuestionOption> Options(Draft draft, string id)
    {
        var lettered = draft.Options.Select(
            (option, at) =>
                new QuestionOption(((char)('a' + at)).ToString(), option.Text, option.IsKey, option.Reason)
                {
                    Match = option.Match,
                    Position = option.Position,
                }
        );
        return [.. draft.KeepsOrder ? lettered : lettered.OrderBy(option => Fingerprint.Order(id + option.Text))];
    }

    /// <summary>The likeness of the distractors to the key; where there is nothing to choose from, the middle.</summary>
    private static double Difficulty(Draft draft)
    {
        var key = draft.Options.FirstOrDefault(option => option.IsKey)?.Text;
        var others = draft.Options.Where(option => !option.IsKey).Select(option => Likeness.Of(option.Text, key!)).ToList();
        return Math.Round(others.Count == 0 || draft.KeepsOrder ? .5 : others.Average(), 2);
    }
}
