namespace TeachBot.Content.Answering;

/// <summary>What decides whether the best place is an answer.</summary>
internal static class DecisionFeatures
{
    /// <summary>The columns: those of <see cref="JudgeFeatures"/>, how it was judged, and how the next one was.</summary>
    internal static IReadOnlyList<string> Names { get; } = [.. JudgeFeatures.All.Select(feature => feature.Name), "Judged", "RunnerUp"];

    /// <summary>The columns for a place.</summary>
    /// <param name="judged">Its columns of <see cref="JudgeFeatures"/>.</param>
    /// <param name="judgement">How it was judged.</param>
    /// <param name="runnerUp">How the next one was.</param>
    internal static float[] Of(float[] judged, double judgement, double runnerUp) => [.. judged, (float)judgement, (float)runnerUp];
}
