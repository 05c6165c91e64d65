using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>What can be wrong with a question by itself, without the notes.</summary>
internal static class DraftChecks
{
    internal static IEnumerable<QuizFault> Of(QuizDraft draft) =>
        draft.Shape is null ? [.. draft.Faults, new QuizFault(ContentFault.QuizWithoutAnswer, draft.Line)]
        : draft.IsUnclear ? draft.Faults
        : [.. draft.Faults, .. Prompt(draft), .. draft.Shape == QuizShape.Typed ? Typed(draft) : Options(draft), .. Explanation(draft)];

    private static IEnumerable<QuizFault> Prompt(QuizDraft draft)
    {
        var length = draft.Prompt.Length;
        if (length == 0)
        {
            yield return new QuizFault(ContentFault.QuizWithoutPrompt, draft.ShapeLine);
        }
        else if (length > ContentLimits.QuizPromptLength)
        {
            yield return new QuizFault(ContentFault.QuizPromptTooLong, draft.Line);
        }

        if (draft.Figures.Count > 1)
        {
            yield return new QuizFault(ContentFault.QuizTwoFigures, draft.Figures[1].Line);
        }
    }

    private static IEnumerable<QuizFault> Typed(QuizDraft draft) =>
        draft.Answers.Count == 0 || draft.Answers.Any(answer => JapaneseText.Key(answer).Length == 0)
            ? [new QuizFault(ContentFault.QuizEmptyAnswer, draft.ShapeLine)]
        : draft.Answers.Any(answer => answer.Length > ContentLimits.QuizOptionLength)
            ? [new QuizFault(ContentFault.QuizOptionTooLong, draft.ShapeLine)]
        : [];

    private static List<QuizFault> Options(QuizDraft draft)
    {
        var faults = draft.Options.SelectMany(Option).Concat(Repeated(draft.Options, option => option.Text)).ToList();
        if (draft.Shape == QuizShape.Matching)
        {
            faults.AddRange(Repeated(draft.Options, option => option.Match!));
        }

        if (Amount(draft.Shape, draft.Options.Count) is { } amount)
        {
            faults.Add(new QuizFault(amount, draft.ShapeLine));
        }
        else if (draft.Shape == QuizShape.Choice && !draft.Options.Exists(option => option.IsRight))
        {
            faults.Add(new QuizFault(ContentFault.QuizNoRightOption, draft.ShapeLine));
        }

        return faults;
    }

    private static ContentFault? Amount(QuizShape? shape, int count) =>
        count > ContentLimits.QuizOptions ? ContentFault.QuizTooManyOptions
        : shape == QuizShape.Ordering && count < ContentLimits.QuizSteps ? ContentFault.QuizTooFewSteps
        : shape != QuizShape.Ordering && count < 2 ? ContentFault.QuizTooFewOptions
        : null;

    private static IEnumerable<QuizFault> Option(DraftOption option)
    {
        if (option.Text.Length == 0 || option.Match is "")
        {
            yield return new QuizFault(ContentFault.QuizEmptyOption, option.Line);
        }
        else if (Math.Max(option.Text.Length, option.Match?.Length ?? 0) > ContentLimits.QuizOptionLength)
        {
            yield return new QuizFault(ContentFault.QuizOptionTooLong, option.Line);
        }
        else if (option.Reason.Length > ContentLimits.QuizExplanationLength)
        {
            yield return new QuizFault(ContentFault.QuizExplanationTooLong, option.Line);
        }
    }

    /// <summary>Texts are compared folded, but with their marks: -a and a are two options.</summary>
    private static IEnumerable<QuizFault> Repeated(IEnumerable<DraftOption> options, Func<DraftOption, string> text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options.Where(option => text(option).Length > 0))
        {
            if (!seen.Add(JapaneseText.Fold(text(option)).Trim() is { Length: > 0 } folded ? folded : text(option)))
            {
                yield return new QuizFault(ContentFault.QuizSameOption, option.Line, text(option));
            }
        }
    }

    private static IEnumerable<QuizFault> Explanation(QuizDraft draft) =>
        QuizText.Join(draft.Explanation).Length > ContentLimits.QuizExplanationLength
            ? [new QuizFault(ContentFault.QuizExplanationTooLong, draft.Explanation[0].Line)]
            : [];
}
