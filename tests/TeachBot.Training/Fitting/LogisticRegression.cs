namespace TeachBot.Training.Fitting;

/// <summary>Logistic regression with an L2 penalty, by Newton's method.</summary>
internal static class LogisticRegression
{
    /// <summary>The weights of the columns.</summary>
    /// <param name="rows">The examples; their last column is 1 and its weight free of charge.</param>
    /// <param name="labels">What each of them is.</param>
    /// <param name="penalty">How dear weight is.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, bool[] labels, double penalty)
    {
        var size = rows[0].Length;
        var fitted = new double[size];
        for (var step = 0; step < 25; step++)
        {
            var slope = new double[size];
            var curve = new double[size, size];
            for (var column = 0; column < size - 1; column++)
            {
                slope[column] = -penalty * fitted[column];
                curve[column, column] = penalty;
            }

            for (var at = 0; at < rows.Count; at++)
            {
                var row = rows[at];
                var likely = 1 / (1 + Math.Exp(-row.Zip(fitted, (value, weight) => value * weight).Sum()));
                for (var column = 0; column < size; column++)
                {
                    slope[column] += ((labels[at] ? 1 : 0) - likely) * row[column];
                    for (var other = 0; other < size; other++)
                    {
                        curve[column, other] += likely * (1 - likely) * row[column] * row[other];
                    }
                }
            }

            var move = Solve(curve, slope);
            for (var column = 0; column < size; column++)
            {
                fitted[column] += move[column];
            }
        }

        return fitted;
    }

    /// <summary>Gauss's elimination: the matrix is symmetric and positive, so the diagonal will do.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                right[row] -= factor * right[pivot];
            }
        }

        var solved = new double[size];
        for (var row = size - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var column = row + 1; column < size; column++)
            {
                sum -= matrix[row, column] * solved[column];
            }

            solved[row] = sum / matrix[row, row];
        }

        return solved;
    }
}
