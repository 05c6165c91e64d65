using System.Numerics;

namespace TeachBot.Content.Search;

/// <summary>
/// Finds the passages with the highest scores without scoring all: MaxScore (Turtle and Flood 1995), a stretch of passages at a time. The
/// terms stand in order of the most they can add. Those at the end that together cannot lift a passage above the worst of the best so far
/// are not walked, only looked up for the passages that the others bring. Scores are whole numbers, so what is left out could not have
/// changed the outcome.
/// </summary>
internal sealed class PassageRanking
{
    private const int FirstStretch = 64,
        Stretch = 4096;

    private readonly int[] _scores = new int[Stretch];
    private readonly ulong[] _touched = new ulong[Stretch / 64];
    private readonly int[] _candidates = new int[Stretch];
    private readonly QueryTerm[] _unordered = new QueryTerm[TermSet.Capacity];
    private readonly long[] _order = new long[TermSet.Capacity];
    private readonly int[] _rest = new int[TermSet.Capacity + 1];

    /// <summary>Offers the best of all passages that have any of the terms.</summary>
    /// <param name="postings">The bytes that the terms' cursors walk.</param>
    /// <param name="lengths">The length class of each passage.</param>
    /// <param name="terms">Terms with open cursors; their order is changed.</param>
    /// <param name="best">Takes the passages.</param>
    internal void Rank(ReadOnlySpan<byte> postings, ReadOnlySpan<byte> lengths, Span<QueryTerm> terms, BestPassages best)
    {
        Order(terms);
        _rest[terms.Length] = 0;
        for (var term = terms.Length - 1; term >= 0; term--)
        {
            _rest[term] = _rest[term + 1] + terms[term].Bound;
        }

        var (needed, length, start) = (terms.Length, FirstStretch, 0);
        while (true)
        {
            var threshold = best.Threshold;
            while (needed > 0 && _rest[needed - 1] <= threshold)
            {
                needed--;
            }

            start = Math.Max(start, First(terms[..needed]));
            if (start >= lengths.Length)
            {
                return;
            }

            var end = Math.Min(start + length, lengths.Length);
            Walk(postings, lengths, terms[..needed], start, end);
            var candidates = Collect(end - start);
            for (var term = needed; term < terms.Length && candidates > 0; term++)
            {
                candidates = LookUp(postings, lengths, ref terms[term], _rest[term], threshold, start, candidates);
            }

            Offer(best, start, candidates);
            (start, length) = (end, Math.Min(length * 2, Stretch));
        }
    }

    /// <summary>Puts the terms first that can add most; a term is large, so that only numbers are sorted.</summary>
    private void Order(Span<QueryTerm> terms)
    {
        for (var number = 0; number < terms.Length; number++)
        {
            _order[number] = ((long)-terms[number].Bound << 32) | (uint)number;
            _unordered[number] = terms[number];
        }

        _order.AsSpan(0, terms.Length).Sort();
        for (var place = 0; place < terms.Length; place++)
        {
            terms[place] = _unordered[(int)_order[place]];
        }
    }

    private static int First(ReadOnlySpan<QueryTerm> terms)
    {
        var first = PostingCursor.End;
        foreach (ref readonly var term in terms)
        {
            first = Math.Min(first, term.Cursor.Passage);
        }

        return first;
    }

    private void Walk(ReadOnlySpan<byte> postings, ReadOnlySpan<byte> lengths, Span<QueryTerm> terms, int start, int end)
    {
        foreach (ref var term in terms)
        {
            for (; term.Cursor.Passage < end; term.Cursor.Next(postings))
            {
                var place = term.Cursor.Passage - start;
                _scores[place] += term.Worth(term.Cursor.Occurrence, lengths[term.Cursor.Passage]);
                _touched[place >> 6] |= 1UL << place;
            }
        }
    }

    private int Collect(int length)
    {
        var count = 0;
        for (var word = 0; word <= (length - 1) >> 6; word++)
        {
            for (var bits = _touched[word]; bits != 0; bits &= bits - 1)
            {
                _candidates[count++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }

            _touched[word] = 0;
        }

        return count;
    }

    /// <summary>Adds what a term is worth to the candidates that can still be among the best, and drops the others.</summary>
    private int LookUp(
        ReadOnlySpan<byte> postings,
        ReadOnlySpan<byte> lengths,
        ref QueryTerm term,
        int rest,
        int threshold,
        int start,
        int candidates
    )
    {
        var kept = 0;
        for (var candidate = 0; candidate < candidates; candidate++)
        {
            var place = _candidates[candidate];
            if (_scores[place] + rest <= threshold)
            {
                _scores[place] = 0;
                continue;
            }

            term.Cursor.Advance(postings, start + place);
            if (term.Cursor.Passage == start + place)
            {
                _scores[place] += term.Worth(term.Cursor.Occurrence, lengths[start + place]);
            }

            _candidates[kept++] = place;
        }

        return kept;
    }

    private void Offer(BestPassages best, int start, int candidates)
    {
        foreach (var place in _candidates.AsSpan(0, candidates))
        {
            best.Offer(_scores[place], start + place);
            _scores[place] = 0;
        }
    }
}
