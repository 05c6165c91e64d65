using TeachBot.Content.Questions;

namespace TeachBot.Host.Quizzing;

/// <summary>What someone answered.</summary>
internal sealed record QuizResponse
{
    /// <summary>The options chosen; steps in the order given.</summary>
    internal IReadOnlyList<QuestionOption> Chosen { get; init; } = [];

    /// <summary>Of pairs: the right side given to each option, in the order of <see cref="Chosen"/>.</summary>
    internal IReadOnlyList<string> Matches { get; init; } = [];

    /// <summary>What was typed.</summary>
    internal string Text { get; init; } = "";

    /// <summary>Whether the answer before this one was nearly right, so that there is no other chance.</summary>
    internal bool WasNearly { get; init; }
}
