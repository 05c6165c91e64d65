namespace TeachBot.Content.Questions;

/// <summary>Something to choose.</summary>
/// <param name="Id">Unique in its question and independent of the order shown: <c>a</c>, <c>b</c>, …</param>
/// <param name="Text">As shown. In <see cref="QuestionForm.Matching"/> the left side.</param>
/// <param name="IsCorrect">
/// Whether choosing it is right; true for all in <see cref="QuestionForm.Matching"/> and <see cref="QuestionForm.Ordering"/>.
/// </param>
/// <param name="Reason">What the notes, or the author, say about this option; may be empty where an author wrote none.</param>
public sealed record QuestionOption(string Id, string Text, bool IsCorrect, string Reason)
{
    /// <summary>What belongs to it in <see cref="QuestionForm.Matching"/>, different for each option; null in other forms.</summary>
    public string? Match { get; init; }

    /// <summary>Its place in <see cref="QuestionForm.Ordering"/>, from 1; 0 in other forms.</summary>
    public int Position { get; init; }
}
