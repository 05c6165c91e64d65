namespace TeachBot.Content.Search;

/// <summary>Puts the passages first whose sentences answer the question, and says how far each can be trusted.</summary>
internal static class Reranker
{
    /// <summary>The hits of a ranking whose terms are numbered, best first.</summary>
    internal static Hit[] Rerank(
        SearchScratch scratch,
        IReadOnlyList<Passage> passages,
        ReadOnlySpan<(int Score, int Passage)> ranked,
        int reranked,
        int count
    )
    {
        var hits = new Hit[ranked.Length];
        for (var place = 0; place < ranked.Length; place++)
        {
            var (score, passage) = ranked[place];
            var match = scratch.Matcher.Match(scratch.Query, passages[passage]);
            var figure = TermWeighing.Figure(score);
            var total =
                (SearchWeights.Passage * figure)
                + (SearchWeights.Sentence * match.SentenceMass)
                + (SearchWeights.Window * match.WindowMass)
                + (match.TellsAsked ? SearchWeights.Told : 0);
            hits[place] = new Hit(passage, total, Confidence.Of(scratch.Query, match, figure), match.Start..match.End);
        }

        hits.AsSpan(0, Math.Min(reranked, hits.Length))
            .Sort(
                static (left, right) =>
                    left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Passage.CompareTo(right.Passage)
            );
        return hits.Length <= count ? hits : hits[..count];
    }
}
