namespace TeachBot.Training.Fitting;

/// <summary>What trees are trained on.</summary>
/// <param name="Features">What is known.</param>
/// <param name="IsRight">What it means.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Example(float[] Features, bool IsRight, float Weight);

/// <summary>Boosted trees of one kind.</summary>
/// <param name="features">Their columns, and whether more of it can only help (1), only harm (-1), or do either (0).</param>
/// <param name="count">How many there are.</param>
/// <param name="parameters">How LightGBM grows them.</param>
internal sealed class Forest(IReadOnlyList<(string Name, int Monotone)> features, int count, string parameters)
{
    /// <summary>The trees, as <see cref="Content.Answering.Trees"/> reads them.</summary>
    public IReadOnlyList<string> Train(IEnumerable<Example> examples)
    {
        var all = examples.ToList();
        return LightGbm.Train(
            [.. all.Select(example => example.Features)],
            [.. all.Select(example => example.IsRight ? 1f : 0)],
            [.. all.Select(example => example.Weight)],
            [.. features.Select(feature => feature.Name)],
            count,
            $"{parameters} monotone_constraints={string.Join(',', features.Select(feature => feature.Monotone))}"
        );
    }
}
