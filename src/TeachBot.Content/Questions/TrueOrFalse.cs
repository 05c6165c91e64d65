namespace TeachBot.Content.Questions;

/// <summary>A question whether a statement holds: two options that keep their order wherever they are shown.</summary>
public static class TrueOrFalse
{
    /// <summary>The first option.</summary>
    public const string True = "正しい";

    /// <summary>The second option.</summary>
    public const string False = "誤り";

    /// <summary>Whether a question is one, whoever wrote it.</summary>
    public static bool Is(Question question) => Is(question.Form, [.. question.Options.Select(option => option.Text)]);

    /// <summary>Whether a question with these options is one.</summary>
    public static bool Is(QuestionForm form, IReadOnlyList<string> options) =>
        form == QuestionForm.SingleChoice && options is [True, False];
}
