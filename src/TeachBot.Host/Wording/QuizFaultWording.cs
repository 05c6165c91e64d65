using TeachBot.Content.Reading;

namespace TeachBot.Host.Wordings;

/// <summary>
/// What is wrong with a teacher's own questions, and what to do: {0} is the place, {1} the limit, {2} what else it is about.
/// </summary>
internal sealed record QuizFaultWording(
    string WithoutPrompt,
    string WithoutAnswer,
    string TwoForms,
    string OptionWithoutBox,
    string EmptyOption,
    string TooFewOptions,
    string TooManyOptions,
    string NoRightOption,
    string SameOption,
    string EmptyAnswer,
    string TooFewSteps,
    string TableColumns,
    string PromptTooLong,
    string OptionTooLong,
    string ExplanationTooLong,
    string WithoutExplanation,
    string WithoutSource,
    string UnknownSource,
    string AmbiguousSource,
    string UnknownTerm,
    string UnknownDifficulty,
    string BadId,
    string SameId,
    string SamePrompt,
    string LabelTwice,
    string TwoFigures,
    string FigureMissing,
    string RetiredWithoutReason,
    string RetiredTwice,
    string RetiredUnknown
)
{
    /// <summary>The words for a fault and the limit in them; null where the fault is none of a quiz.</summary>
    internal (string Text, int Limit)? Of(ContentFault fault) =>
        fault switch
        {
            ContentFault.QuizWithoutPrompt => (WithoutPrompt, 0),
            ContentFault.QuizWithoutAnswer => (WithoutAnswer, 0),
            ContentFault.QuizTwoForms => (TwoForms, 0),
            ContentFault.QuizOptionWithoutBox => (OptionWithoutBox, 0),
            ContentFault.QuizEmptyOption => (EmptyOption, 0),
            ContentFault.QuizTooFewOptions => (TooFewOptions, 0),
            ContentFault.QuizTooManyOptions => (TooManyOptions, ContentLimits.QuizOptions),
            ContentFault.QuizNoRightOption => (NoRightOption, 0),
            ContentFault.QuizSameOption => (SameOption, 0),
            ContentFault.QuizEmptyAnswer => (EmptyAnswer, 0),
            ContentFault.QuizTooFewSteps => (TooFewSteps, ContentLimits.QuizSteps),
            ContentFault.QuizTableColumns => (TableColumns, 0),
            ContentFault.QuizPromptTooLong => (PromptTooLong, ContentLimits.QuizPromptLength),
            ContentFault.QuizOptionTooLong => (OptionTooLong, ContentLimits.QuizOptionLength),
            ContentFault.QuizExplanationTooLong => (ExplanationTooLong, ContentLimits.QuizExplanationLength),
            ContentFault.QuizWithoutExplanation => (WithoutExplanation, 0),
            ContentFault.QuizWithoutSource => (WithoutSource, 0),
            ContentFault.QuizUnknownSource => (UnknownSource, 0),
            ContentFault.QuizAmbiguousSource => (AmbiguousSource, 0),
            ContentFault.QuizUnknownTerm => (UnknownTerm, 0),
            ContentFault.QuizUnknownDifficulty => (UnknownDifficulty, 0),
            ContentFault.QuizBadId => (BadId, ContentLimits.QuizIdLength),
            ContentFault.QuizSameId => (SameId, 0),
            ContentFault.QuizSamePrompt => (SamePrompt, 0),
            ContentFault.QuizLabelTwice => (LabelTwice, 0),
            ContentFault.QuizTwoFigures => (TwoFigures, 0),
            ContentFault.QuizFigureMissing => (FigureMissing, 0),
            ContentFault.RetiredWithoutReason => (RetiredWithoutReason, 0),
            ContentFault.RetiredTwice => (RetiredTwice, 0),
            ContentFault.RetiredUnknown => (RetiredUnknown, 0),
            _ => null,
        };
}
