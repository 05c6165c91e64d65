namespace TeachBot.Content.Search;

/// <summary>Tells how a question's terms begin from most beginnings that none of them has.</summary>
internal sealed class BeginningFilter
{
    private const int Words = 128,
        Spread = 0x9E5;

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

    /// <summary>False where no term begins with these two, nor is the first of them alone.</summary>
    internal static bool Has(ulong[] bits, char first, char second)
    {
        var alone = first * Spread;
        var bit = alone + second;
        return (((bits[(bit >> 6) & (Words - 1)] >> bit) | (bits[(alone >> 6) & (Words - 1)] >> alone)) & 1) != 0;
    }
}
