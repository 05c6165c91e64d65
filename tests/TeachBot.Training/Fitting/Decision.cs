using TeachBot.Content.Answering;

namespace TeachBot.Training.Fitting;

/// <summary>
/// What decides whether the best place is right, and whether the answer is among those near: sums over standardised features.
/// </summary>
/// <param name="Right">What is added to the first.</param>
/// <param name="Near">What is added to the second.</param>
/// <param name="Columns">For each of <see cref="DecisionFeatures.Names"/> its mean, its deviation and its weight in either.</param>
internal sealed record Decision(
    double Right,
    double Near,
    IReadOnlyList<(double Mean, double Deviation, double Right, double Near)> Columns
)
{
    private const double Penalty = 200;

    /// <summary>One that knows nothing.</summary>
    public static Decision None { get; } = new(0, 0, [.. DecisionFeatures.Names.Select(_ => (0d, 1d, 0d, 0d))]);

    /// <summary>Fits it to the best places of questions.</summary>
    public static Decision Fit(IEnumerable<Judged> judged)
    {
        var rows = judged.Where(one => one.Best is not null).ToList();
        var columns = Enumerable.Range(0, DecisionFeatures.Names.Count).Select(column => Spread(rows, column)).ToList();
        var standard = rows.Select(row =>
                row.Features.Select((value, column) => (value - columns[column].Mean) / columns[column].Deviation).Append(1).ToArray()
            )
            .ToList();
        var right = LogisticRegression.Fit(standard, [.. rows.Select(row => row.Question.IsRight(row.Ranked.Candidates[0]))], Penalty);
        var near = LogisticRegression.Fit(standard, [.. rows.Select(row => row.HasNear)], Penalty);
        return new Decision(right[^1], near[^1], [.. columns.Select((column, at) => (column.Mean, column.Deviation, right[at], near[at]))]);
    }

    private static (double Mean, double Deviation) Spread(List<Judged> rows, int column)
    {
        var mean = rows.Average(row => (double)row.Features[column]);
        var variance = rows.Average(row => Math.Pow(row.Features[column] - mean, 2));
        return (mean, variance > 1e-9 ? Math.Sqrt(variance) : 1);
    }
}
