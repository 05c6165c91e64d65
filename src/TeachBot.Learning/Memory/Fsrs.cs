namespace TeachBot.Learning.Memory;

/// <summary>
/// FSRS-6: how a memory changes when it is asked for, and when it is to be asked for again. Formulas and default parameters as the Open
/// Spaced Repetition project publishes them (fsrs4anki wiki, "The Algorithm"); checked against vectors of its ts-fsrs
/// (<c>tests/vectors/fsrs</c>).
/// </summary>
public static class Fsrs
{
    /// <summary>What is due is still known with this chance.</summary>
    public const double Retention = .9;

    /// <summary>The longest time until something is asked again, in days: a course is over after a year.</summary>
    public const int LongestInterval = 365;

    private const double LeastStability = .001;
    private const double MostStability = 36_500;

    /// <summary>The parameters that fit most people, w0 to w20.</summary>
    private static readonly double[] W =
    [
        0.212,
        1.2931,
        2.3065,
        8.2956,
        6.4133,
        0.8334,
        3.0194,
        0.001,
        1.8722,
        0.1666,
        0.796,
        1.4835,
        0.0614,
        0.2629,
        1.6483,
        0.6014,
        1.8729,
        0.5425,
        0.0912,
        0.0658,
        0.1542,
    ];

    private static readonly double Factor = Math.Pow(.9, -1 / W[20]) - 1;

    /// <summary>The memory of what was asked for the first time.</summary>
    public static MemoryState First(Grade grade) => new(Math.Max(W[(int)grade - 1], .1), Math.Clamp(FirstDifficulty((int)grade), 1, 10));

    /// <summary>The memory after it was asked for again.</summary>
    /// <param name="memory">What it was.</param>
    /// <param name="days">How many days lie between; less than none, where a clock stepped back, is none.</param>
    /// <param name="grade">How it went.</param>
    public static MemoryState Next(MemoryState memory, int days, Grade grade)
    {
        var stability =
            days <= 0 ? OnTheSameDay(memory.Stability, (int)grade)
            : grade == Grade.Again ? Math.Min(Forgotten(memory, Retrievability(memory, days)), memory.Stability / Math.Exp(W[17] * W[18]))
            : Recalled(memory, Retrievability(memory, days), grade);
        return new MemoryState(Math.Clamp(stability, LeastStability, MostStability), NextDifficulty(memory.Difficulty, (int)grade));
    }

    /// <summary>The chance that it is still known after so many days.</summary>
    public static double Retrievability(MemoryState memory, double days) =>
        Math.Pow(1 + (Factor * Math.Max(0, days) / memory.Stability), -W[20]);

    /// <summary>After how many days it is to be asked for again; 1 to <see cref="LongestInterval"/>.</summary>
    public static int Interval(MemoryState memory) =>
        (int)
            Math.Clamp(
                Math.Round(memory.Stability / Factor * (Math.Pow(Retention, -1 / W[20]) - 1), MidpointRounding.AwayFromZero),
                1,
                LongestInterval
            );

    private static double Recalled(MemoryState memory, double retrievability, Grade grade) =>
        memory.Stability
        * (
            1
            + (
                Math.Exp(W[8])
                * (11 - memory.Difficulty)
                * Math.Pow(memory.Stability, -W[9])
                * (Math.Exp((1 - retrievability) * W[10]) - 1)
                * (grade == Grade.Hard ? W[15] : 1)
            )
        );

    private static double Forgotten(MemoryState memory, double retrievability) =>
        W[11] * Math.Pow(memory.Difficulty, -W[12]) * (Math.Pow(memory.Stability + 1, W[13]) - 1) * Math.Exp((1 - retrievability) * W[14]);

    private static double OnTheSameDay(double stability, int grade)
    {
        var growth = Math.Pow(stability, -W[19]) * Math.Exp(W[17] * (grade - 3 + W[18]));
        return stability * (grade >= (int)Grade.Hard ? Math.Max(growth, 1) : growth);
    }

    private static double FirstDifficulty(int grade) => W[4] - Math.Exp((grade - 1) * W[5]) + 1;

    /// <summary>Moves by less the harder it is already, and a little towards that of something easy (4).</summary>
    private static double NextDifficulty(double difficulty, int grade)
    {
        var moved = difficulty - (W[6] * (grade - 3) * (10 - difficulty) / 9);
        return Math.Clamp((W[7] * FirstDifficulty(4)) + ((1 - W[7]) * moved), 1, 10);
    }
}
