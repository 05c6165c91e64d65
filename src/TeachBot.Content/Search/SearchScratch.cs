namespace TeachBot.Content.Search;

/// <summary>What a search needs to write on; one for each thread, so that searching allocates next to nothing.</summary>
internal sealed class SearchScratch
{
    [ThreadStatic]
    private static SearchScratch? _ofThread;

    /// <summary>This thread's own.</summary>
    internal static SearchScratch OfThread => _ofThread ??= new SearchScratch();

    /// <summary>The question.</summary>
    internal SearchQuery Query { get; } = new();

    /// <summary>The ranking.</summary>
    internal PassageRanking Ranking { get; } = new();

    /// <summary>The best so far.</summary>
    internal BestPassages Best { get; } = new();

    /// <summary>The reading of sentences.</summary>
    internal SentenceMatcher Matcher { get; } = new();
}
