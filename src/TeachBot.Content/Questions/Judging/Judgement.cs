using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Judging;

/// <summary>What became of an answer, with all that telling the learner takes. Immutable.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Credit">From 0 to 1.</param>
/// <param name="Reason">What decided it.</param>
public sealed record Judgement(Verdict Verdict, double Credit, JudgementReason Reason)
{
    /// <summary>The key as it is written, where a slip was typed for it; null elsewhere.</summary>
    public string? Spelling { get; init; }

    /// <summary>The other term of the course that was typed; null where none was.</summary>
    public Term? Named { get; init; }

    /// <summary>What the notes tell of <see cref="Named"/>, with its citation; null where they tell nothing.</summary>
    public Fact? AboutNamed { get; init; }

    /// <summary>An entry an option, in the order of the question; empty for typed answers.</summary>
    public IReadOnlyList<OptionFeedback> Options { get; init; } = [];

    internal static Judgement Right(JudgementReason reason = JudgementReason.IsKey) => new(Verdict.Right, 1, reason);

    internal static Judgement Wrong(JudgementReason reason) => new(Verdict.Wrong, 0, reason);
}
