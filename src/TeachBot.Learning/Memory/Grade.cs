using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Memory;

/// <summary>
/// How well something was remembered, by FSRS's numbers. Nobody is asked how it felt, so there is no 4, "easy": that would have to be
/// guessed from how fast somebody pressed.
/// </summary>
public enum Grade
{
    /// <summary>Wrong, or given up.</summary>
    Again = 1,

    /// <summary>Right at the second try.</summary>
    Hard = 2,

    /// <summary>Right at once.</summary>
    Good = 3,
}

/// <summary>Grades from what somebody did.</summary>
public static class Grades
{
    /// <summary>An attempt's grade.</summary>
    public static Grade Of(Attempt attempt) =>
        !attempt.IsRight ? Grade.Again
        : attempt.Try > 1 ? Grade.Hard
        : Grade.Good;
}
