using System.Numerics;
using System.Runtime.CompilerServices;

namespace TeachBot.Content.Search;

/// <summary>Which of a question's terms are there, by number.</summary>
internal struct TermSet
{
    /// <summary>How many terms there can be.</summary>
    internal const int Capacity = 256;

    private Bits _bits;

    /// <summary>Adds a term.</summary>
    internal void Add(int number) => _bits[number >> 6] |= 1UL << number;

    /// <summary>Whether a term is in the set.</summary>
    internal readonly bool Has(int number) => (_bits[number >> 6] >> number & 1) != 0;

    /// <summary>The terms of both.</summary>
    internal readonly TermSet With(in TermSet other)
    {
        var both = this;
        for (var word = 0; word < Capacity / 64; word++)
        {
            both._bits[word] |= other._bits[word];
        }

        return both;
    }

    /// <summary>The mass of all terms in the set.</summary>
    internal readonly float Mass(ReadOnlySpan<QueryTerm> terms)
    {
        var mass = 0f;
        for (var word = 0; word < Capacity / 64; word++)
        {
            for (var bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                mass += terms[(word << 6) + BitOperations.TrailingZeroCount(bits)].Mass;
            }
        }

        return mass;
    }

    [InlineArray(Capacity / 64)]
    private struct Bits
    {
        private ulong _first;
    }
}
