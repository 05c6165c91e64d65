namespace TeachBot.Content.Search;

/// <summary>
/// Finds passages that may answer a question in Japanese, without a dictionary: terms by script, BM25, then the sentences of the first ten.
/// Immutable; safe for concurrent use.
/// </summary>
public sealed class PassageIndex
{
    private const int Reranked = 10;

    private readonly IReadOnlyList<Passage> _passages;
    private readonly Postings _postings;
    private readonly byte[] _lengths;

    private PassageIndex(IReadOnlyList<Passage> passages, Postings postings, byte[] lengths) =>
        (_passages, _postings, _lengths) = (passages, postings, lengths);

    /// <summary>How many passages there are.</summary>
    public int Count => _lengths.Length;

    /// <summary>The memory that the index takes besides the passages' own text.</summary>
    public long Bytes => _postings.Size + _lengths.Length;

    /// <summary>A passage by its number.</summary>
    public Passage this[int number] => _passages[number];

    /// <summary>Indexes passages; they are numbered as they come, and kept.</summary>
    public static PassageIndex Build(IReadOnlyList<Passage> passages)
    {
        var (draft, terms) = (new PostingsDraft(), new PassageTerms());
        var lengths = new int[passages.Count];
        for (var passage = 0; passage < passages.Count; passage++)
        {
            lengths[passage] = terms.Read(passages[passage]);
            draft.Add(terms, passage);
        }

        var average = lengths.Length == 0 ? 0 : lengths.Average();
        return new PassageIndex(passages, Postings.Of(draft), [.. lengths.Select(length => Saturation.LengthClass(length, average))]);
    }

    /// <summary>
    /// The passages that may answer a question, best first; at most <paramref name="count"/>, none where no term is found.
    /// </summary>
    public IReadOnlyList<Hit> Search(string question, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var scratch = SearchScratch.OfThread;
        var ranked = Rank(scratch, question, Math.Max(count, Reranked));
        scratch.Query.Number();
        return Reranker.Rerank(scratch, _passages, ranked, Reranked, count);
    }

    /// <summary>The passages with the highest scores; the question's terms stay in the scratch.</summary>
    internal ReadOnlySpan<(int Score, int Passage)> Rank(SearchScratch scratch, string question, int count)
    {
        var query = scratch.Query;
        query.Read(question);
        var known = TermWeighing.Weigh(query, _postings, Count);
        count = Math.Min(count, Count);
        scratch.Best.Reset(count);
        if (count > 0)
        {
            scratch.Ranking.Rank(_postings.Bytes, _lengths, query.Terms[..known], scratch.Best);
        }

        return scratch.Best.Ranked();
    }

    /// <summary>The score of every passage, computed without leaving any out: what <see cref="Rank"/> has to agree with.</summary>
    internal int[] ScoreAll(string question)
    {
        var (query, scores) = (new SearchQuery(), new int[Count]);
        query.Read(question);
        foreach (ref var term in query.Terms[..TermWeighing.Weigh(query, _postings, Count)])
        {
            for (; term.Cursor.Passage != PostingCursor.End; term.Cursor.Next(_postings.Bytes))
            {
                scores[term.Cursor.Passage] += term.Worth(term.Cursor.Occurrence, _lengths[term.Cursor.Passage]);
            }
        }

        return scores;
    }
}
