using TeachBot.Content.Questions.Deriving;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Proving;

/// <summary>
/// Tries every option of a draft against the notes. Knows nothing of how the draft was made: it asks the claim of each option, and accepts
/// only where exactly the draft's own key, or its declared set, comes out.
/// </summary>
internal static class KeyProof
{
    /// <summary>The reason to refuse the draft; null where it is sound.</summary>
    internal static string? Refusal(Draft draft, LectureNotes notes)
    {
        var options = draft.Options;
        if (draft.Form == QuestionForm.Typed)
        {
            return Typed(draft, notes);
        }

        var keys = options.Count(option => option.IsKey);
        var single = draft.Form == QuestionForm.SingleChoice;
        return options.Count < 2 || (single && keys != 1) || keys == 0 ? Refusals.TooFewOptions
            : draft.Form == QuestionForm.MultipleChoice && keys == options.Count ? Refusals.TooFewOptions
            : options.Any(option => option.Text.Length > QuestionLimits.Option || option.Match?.Length > QuestionLimits.Option)
                ? Refusals.TooLong
            : AreAlike(options, notes) ? Refusals.OptionsAlike
            : Keys(draft, notes) ?? (single && Giveaway.Is(draft) ? Refusals.Giveaway : null);
    }

    private static string? Keys(Draft draft, LectureNotes notes)
    {
        foreach (var option in draft.Options)
        {
            var truth = draft.Claim.Of(option, notes);
            if (truth == Truth.Open)
            {
                return Refusals.NotSettled;
            }

            if ((truth == Truth.Holds) != option.IsKey)
            {
                return option.IsKey ? Refusals.KeyNotStated : Refusals.SecondKey;
            }
        }

        return null;
    }

    private static string? Typed(Draft draft, LectureNotes notes)
    {
        if (draft.Answers.Count == 0)
        {
            return Refusals.KeyNotStated;
        }

        foreach (var rival in draft.Rivals)
        {
            var truth = draft.Claim.Of(rival, notes);
            if (truth != Truth.Fails)
            {
                return truth == Truth.Holds ? Refusals.SecondKey : Refusals.NotSettled;
            }
        }

        var prompt = JapaneseText.Key(draft.Prompt);
        return
            draft.Answers.Any(answer => prompt.Contains(JapaneseText.Key(answer), StringComparison.Ordinal))
            || Giveaway.IsSpelledOut(draft.Prompt, draft.Answers[0])
            ? Refusals.Giveaway
            : null;
    }

    /// <summary>Whether two options are one: the same folded text, or two spellings of one term.</summary>
    private static bool AreAlike(IReadOnlyList<DraftOption> options, LectureNotes notes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var matches = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            var key = JapaneseText.Key(option.Text);
            if (!seen.Add(notes.Knowledge.Find(key)?.Key ?? key) || (option.Match is { } match && !matches.Add(JapaneseText.Key(match))))
            {
                return true;
            }
        }

        return false;
    }
}
