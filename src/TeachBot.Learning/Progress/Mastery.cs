namespace TeachBot.Learning.Progress;

/// <summary>How much of something is known, by first attempts alone: what was asked again was explained before.</summary>
/// <param name="Right">How many were right,</param>
/// <param name="All">of how many.</param>
public readonly record struct Mastery(int Right, int All)
{
    /// <summary>Fewer say nothing.</summary>
    public const int Enough = 5;

    /// <summary>The share that was right, from 0 to 1; null where there are too few to say.</summary>
    public double? Share => All < Enough ? null : (double)Right / All;

    /// <summary>With one more.</summary>
    public Mastery With(bool isRight) => new(Right + (isRight ? 1 : 0), All + 1);
}
