namespace TeachBot.Content.Questions.Exchange;

/// <summary>A question as another program's file has it: not tied to the notes yet.</summary>
public sealed record ImportedQuestion
{
    /// <summary>As in <see cref="Question.Id"/>; empty where the file has none that could be one.</summary>
    public string Id { get; init; } = "";

    /// <summary>How it is answered.</summary>
    public required QuestionForm Form { get; init; }

    /// <summary>What is asked.</summary>
    public required string Prompt { get; init; }

    /// <summary>What can be chosen; steps stand in their right order.</summary>
    public IReadOnlyList<ImportedOption> Options { get; init; } = [];

    /// <summary>What is accepted when typed.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Why the key is right; may be empty.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Where in the notes it stands, as <see cref="SourceLine"/> writes it; empty where the file does not say.</summary>
    public string Source { get; init; } = "";

    /// <summary>The line it begins at in the file.</summary>
    public required int Line { get; init; }
}

/// <summary>Something to choose.</summary>
/// <param name="Text">As shown; of a pair the left side.</param>
/// <param name="IsCorrect">Whether choosing it is right.</param>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="Match">Of a pair the right side.</param>
public sealed record ImportedOption(string Text, bool IsCorrect, string Reason = "", string? Match = null);
