namespace TeachBot.Content.Questions.Picking;

/// <summary>What a paper is asked to be.</summary>
public sealed record PaperRequest
{
    /// <summary>How many questions; fewer come where there are not as many.</summary>
    public required int Count { get; init; }

    /// <summary>The same seed and notes give the same paper.</summary>
    public required ulong Seed { get; init; }

    /// <summary>A concept, heading or lecture, in any spelling; null for all.</summary>
    public string? Topic { get; init; }

    /// <summary>Kinds of <see cref="QuestionKinds"/>; empty for all.</summary>
    public IReadOnlyCollection<string> Kinds { get; init; } = [];

    /// <summary>The lowest <see cref="Question.Difficulty"/>.</summary>
    public double Easiest { get; init; }

    /// <summary>The highest <see cref="Question.Difficulty"/>.</summary>
    public double Hardest { get; init; } = 1;

    /// <summary>The ids asked before, the latest last; an id may stand more than once, the last time counts.</summary>
    public IReadOnlyList<string> History { get; init; } = [];
}
