namespace TeachBot.Content.Search;

/// <summary>Tells how a question's terms begin from most beginnings that none of them has.</summary>
internal sealed class BeginningFilter
{
    private const int Words = 128, Spread = 0x9E5;

    /// <summary>What <see cref="Has"/> looks into.</summary>
    internal ulong[] Bits { get; } = new ulong[Words];

    /// <summary>Forgets all.</summary>
    internal void Clear() => Array.Clear(Bits);

    /// <summary>Takes a term's first two characters; zero for a second that it does not have.</summary>
    internal void Add(char first, char second)
    {
        var bit = (first * Spread) + second;
        Bits[(bit >> 6) & (Words - 1)] |= 1UL << bit;
    }

    /// <summary>False for what begins no term.</summary>
    internal static bool Has(ulong[] bits, char first, char second)
    {
        var bit = (first * Spread) + second;
        return (bits[(bit >> 6) & (Words - 1)] >> bit & 1) != 0;
    }
}
