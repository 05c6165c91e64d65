namespace TeachBot.Content.Search;

/// <summary>The figures of the ranking, tuned on the training part of JaQuAD; each is a weight of a <see cref="TermKind"/>, in its order.</summary>
internal static class SearchWeights
{
    //                                               run   piece katak trip  kanji pair  run   hira  border four
    internal static readonly float[] Body = [.46f, .71f, .48f, .10f, .40f, .16f, .16f, .17f, .08f, .04f];
    internal static readonly float[] Heading = [0, 0, .29f, .05f, .23f, 0, .01f, 0, .03f, 0];
    internal static readonly float[] Title = [.03f, .06f, .32f, .05f, .02f, .10f, .01f, 0, .01f, .01f];

    internal static readonly float[] Knobs = [.74f, .12f, .19f, 0f];

    /// <summary>How soon more occurrences in a passage stop counting, and how much its length counts against it: Okapi BM25's k1 and b.</summary>
    internal static float K1 = .2f, B = .95f;

    /// <summary>Whether terms of a kind count where they stand above the body.</summary>
    internal static bool Counts(TermKind kind, byte where) => (where == Occurrence.InTitle ? Title : Heading)[(int)kind] > 0;
}
