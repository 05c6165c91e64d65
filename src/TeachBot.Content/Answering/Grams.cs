namespace TeachBot.Content.Answering;

/// <summary>What a gram is worth: how much less is left to doubt when a text shares one of its kind with a question.</summary>
internal static class Grams
{
    private static readonly double[] Weights = [.5, .48, .40, .16, .16, .17];

    internal static double Weight(GramKind kind) => Weights[(int)kind];
}
