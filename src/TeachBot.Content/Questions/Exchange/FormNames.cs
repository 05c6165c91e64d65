namespace TeachBot.Content.Questions.Exchange;

/// <summary>The forms by the names that exchanged files give them.</summary>
public static class FormNames
{
    /// <summary>The form's name.</summary>
    public static string Of(QuestionForm form) =>
        form switch
        {
            QuestionForm.SingleChoice => "single",
            QuestionForm.MultipleChoice => "multiple",
            QuestionForm.Matching => "matching",
            QuestionForm.Ordering => "ordering",
            QuestionForm.Typed => "typed",
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "a form without a name"),
        };
}
