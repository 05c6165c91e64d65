namespace TeachBot.Content.Answering;

/// <summary>What of a question a place says, and what stands around it: masks of its terms and grams.</summary>
internal readonly record struct Sighting
{
    /// <summary>The terms in its own words.</summary>
    internal ulong Own { get; init; }

    /// <summary>The terms in its own words and in what belongs to it.</summary>
    internal ulong All { get; init; }

    /// <summary>The terms in what introduces it.</summary>
    internal ulong Lead { get; init; }

    /// <summary>The terms in its heading.</summary>
    internal ulong Head { get; init; }

    /// <summary>The terms in all headings above it and the lecture's title.</summary>
    internal ulong Path { get; init; }

    /// <summary>The terms in what stands beside it.</summary>
    internal ulong Beside { get; init; }

    /// <summary>The terms anywhere in its section.</summary>
    internal ulong Section { get; init; }

    internal ulong Grams { get; init; }

    internal ulong HeadGrams { get; init; }

    internal ulong SectionGrams { get; init; }

    /// <summary>What of the question's meaning it has, each word by the nearest place that says it, 0 to 1.</summary>
    internal double Reach(Query query)
    {
        var (seen, sum) = (0ul, 0.0);
        foreach (var (terms, worth) in new[] { (All, 1.0), (Head, .95), (Lead, .9), (Path, .85), (Beside, .6), (Section, .4) })
        {
            sum += worth * query.Share(terms & ~seen);
            seen |= terms;
        }

        return sum;
    }

    /// <summary>The terms that neither it nor its headings, lead or neighbours say.</summary>
    internal ulong Lacking(Query query) => ~(All | Head | Lead | Path | Beside) & Low(query.Terms.Count);

    private static ulong Low(int bits) => bits >= 64 ? ulong.MaxValue : (1ul << bits) - 1;
}
