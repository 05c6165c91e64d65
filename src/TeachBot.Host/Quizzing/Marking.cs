using TeachBot.Content.Questions.Judging;

namespace TeachBot.Host.Quizzing;

/// <summary>What an answer is worth.</summary>
/// <param name="Mark">The verdict.</param>
/// <param name="Points">From 0 to 1.</param>
internal sealed record Marking(Mark Mark, double Points)
{
    /// <summary>What the judge said; null where nobody was asked.</summary>
    internal Judgement? Judged { get; init; }
}

/// <summary>The verdict on an answer.</summary>
internal enum Mark
{
    Right,

    /// <summary>A part of several is right.</summary>
    Partly,

    /// <summary>So near that it is asked once more.</summary>
    Nearly,

    Wrong,
}
