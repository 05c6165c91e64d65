namespace TeachBot.Content.Answering;

/// <summary>A question as it is looked for.</summary>
internal sealed class Query
{
    /// <summary>How many terms, and how many grams, are looked for: the bits of a mask.</summary>
    internal const int Most = 64;

    /// <summary>The question in NFKC, spelled as asked.</summary>
    internal required string Text { get; init; }

    /// <summary>What it demands.</summary>
    internal required IReadOnlyList<Demand> Demands { get; init; }

    /// <summary>The unit that it wants counted; null for none.</summary>
    internal string? Counter { get; init; }

    /// <summary>The words that carry its meaning.</summary>
    internal required IReadOnlyList<QueryTerm> Terms { get; init; }

    internal required IReadOnlyList<QueryGram> Grams { get; init; }

    /// <summary>The unbroken names that it says, folded, none of its frame.</summary>
    internal required IReadOnlyList<string> Names { get; init; }

    /// <summary>What it asks about, folded; null where it is not said.</summary>
    internal string? Topic { get; init; }

    /// <summary>The terms of the topic.</summary>
    internal ulong TopicTerms { get; init; }

    /// <summary>The two things that are to be compared.</summary>
    internal (string First, string Second)? Operands { get; init; }

    /// <summary>Whether it asks by a negation: 「…ないのは」.</summary>
    internal bool IsNegated { get; init; }

    /// <summary>Two neighbouring signs each, without those of hiragana.</summary>
    internal required IReadOnlySet<int> Pairs { get; init; }

    /// <summary>The weight of all terms.</summary>
    internal double Total { get; init; }

    /// <summary>The weight of all grams.</summary>
    internal double GramTotal { get; init; }

    /// <summary>The terms that stand nowhere in the notes.</summary>
    internal ulong Missing { get; init; }

    internal Dictionary<ulong, int> TermBits { get; init; } = [];

    internal Dictionary<ulong, int> GramBits { get; init; } = [];

    internal bool Demanding(Demand demand) => Demands.Contains(demand);

    /// <summary>The weight of some of the terms, 0 to 1.</summary>
    internal double Share(ulong terms)
    {
        var sum = 0.0;
        for (; terms != 0; terms &= terms - 1)
        {
            sum += Terms[System.Numerics.BitOperations.TrailingZeroCount(terms)].Weight;
        }

        return Total > 0 ? sum / Total : 0;
    }

    /// <summary>The weight of some of the grams, 0 to 1.</summary>
    internal double GramShare(ulong grams)
    {
        var sum = 0.0;
        for (; grams != 0; grams &= grams - 1)
        {
            sum += Grams[System.Numerics.BitOperations.TrailingZeroCount(grams)].Weight;
        }

        return GramTotal > 0 ? sum / GramTotal : 0;
    }
}

/// <summary>A word that a question is looked for by.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Class">What it is.</param>
/// <param name="Weight">What it is worth: how rare it is in the notes, less for one that an answer may leave out.</param>
/// <param name="IsSoft">Whether an answer may leave it out.</param>
/// <param name="IsAlone">Whether nothing of its script stands before or behind it.</param>
internal sealed record QueryTerm(string Text, TermClass Class, double Weight, bool IsSoft, bool IsAlone);

/// <summary>A gram that a question is looked for by.</summary>
internal readonly record struct QueryGram(GramKind Kind, double Weight);
