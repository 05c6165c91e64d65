namespace TeachBot.Content.Search;

/// <summary>
/// What occurrences in a body are worth by their number and the body's length: Okapi BM25's tf(k1+1)/(tf+k1(1−b+b·length/average)).
/// </summary>
internal static class Saturation
{
    private const int LengthClasses = 256,
        Average = LengthClasses / 2,
        ClassesPerDoubling = 16;

    /// <summary>The most that occurrences are worth.</summary>
    internal const float Most = 1 + SearchWeights.K1;

    /// <summary>The worth by <see cref="Index"/>.</summary>
    internal static readonly float[] Table = Build();

    /// <summary>A body's length as one byte, in steps of 4 %.</summary>
    internal static byte LengthClass(int length, double average) =>
        average == 0
            ? (byte)Average
            : (byte)Math.Clamp(Average + Math.Round(ClassesPerDoubling * Math.Log2(Math.Max(length, 1) / average)), 0, LengthClasses - 1);

    /// <summary>Where the worth stands in the table.</summary>
    internal static int Index(int occurrence, byte lengthClass) => ((occurrence & Occurrence.MostTimes) * LengthClasses) + lengthClass;

    private static float[] Build()
    {
        var table = new float[(Occurrence.MostTimes + 1) * LengthClasses];
        for (var times = 1; times <= Occurrence.MostTimes; times++)
        {
            for (var length = 0; length < LengthClasses; length++)
            {
                var relative = Math.Pow(2, (length - Average) / (double)ClassesPerDoubling);
                table[Index(times, (byte)length)] = (float)(
                    times * Most / (times + (SearchWeights.K1 * (1 - SearchWeights.B + (SearchWeights.B * relative))))
                );
            }
        }

        return table;
    }
}
