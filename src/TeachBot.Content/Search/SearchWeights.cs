namespace TeachBot.Content.Search;

/// <summary>
/// The figures of the ranking, tuned on the training part of JaQuAD: found on two of its files, kept where they did as well on the other
/// two. Most lie on a plateau: half or twice as much of one changes the mean reciprocal rank by less than .003.
/// </summary>
internal static class SearchWeights
{
    /// <summary>What a term weighs in the body, in the heading and in the title, by <see cref="TermKind"/> in its order.</summary>
    //                                        Latin run, piece | katakana run, triple | kanji one, pair, run | hiragana | border
    private static readonly float[] InBody = [.46f, .71f, .48f, .10f, .40f, .16f, .16f, .17f, .08f];

    /// <inheritdoc cref="InBody"/>
    private static readonly float[] InHeading = [0, 0, .29f, .05f, .23f, 0, .01f, 0, .03f];

    /// <inheritdoc cref="InBody"/>
    private static readonly float[] InTitle = [.03f, .06f, .32f, 0, .02f, .10f, .01f, 0, .01f];

    /// <summary>Okapi BM25's k1, how soon more occurrences stop counting, and b, how much a passage's length counts against it.</summary>
    internal const float K1 = .2f,
        B = .95f;

    /// <summary>What the passage's score, its best sentence and its best two sentences in a row weigh once sentences are read.</summary>
    internal const double Passage = .74,
        Sentence = .12,
        Window = .19;

    /// <summary>What it adds that the best two sentences tell what is asked for in form.</summary>
    internal const double Told = .2;

    /// <summary>The weight of a kind in the body.</summary>
    internal static float Body(TermKind kind) => InBody[(int)kind];

    /// <summary>The weight of a kind in the heading.</summary>
    internal static float Heading(TermKind kind) => InHeading[(int)kind];

    /// <summary>The weight of a kind in the title.</summary>
    internal static float Title(TermKind kind) => InTitle[(int)kind];

    /// <summary>Whether terms of a kind count where they stand above the body.</summary>
    internal static bool Counts(TermKind kind, byte where) => (where == Occurrence.InTitle ? Title(kind) : Heading(kind)) > 0;
}
