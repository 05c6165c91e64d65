using System.Numerics;

namespace TeachBot.Content.Search;

/// <summary>Which of a question's terms are there, by number.</summary>
internal struct TermSet
{
    /// <summary>How many terms there can be.</summary>
    internal const int Capacity = 256;

    private ulong _a, _b, _c, _d;

    /// <summary>Adds a term.</summary>
    internal void Add(int number)
    {
        var bit = 1UL << number;
        switch (number >> 6)
        {
            case 0:
                _a |= bit;
                break;
            case 1:
                _b |= bit;
                break;
            case 2:
                _c |= bit;
                break;
            default:
                _d |= bit;
                break;
        }
    }

    /// <summary>Whether a term is in the set.</summary>
    internal readonly bool Has(int number) => (((number >> 6) switch { 0 => _a, 1 => _b, 2 => _c, _ => _d }) >> number & 1) != 0;

    /// <summary>The terms of both.</summary>
    internal readonly TermSet With(in TermSet other) =>
        new() { _a = _a | other._a, _b = _b | other._b, _c = _c | other._c, _d = _d | other._d };

    /// <summary>The mass of all terms in the set.</summary>
    internal readonly float Mass(ReadOnlySpan<QueryTerm> terms) =>
        Mass(terms, _a, 0) + Mass(terms, _b, 64) + Mass(terms, _c, 128) + Mass(terms, _d, 192);

    private static float Mass(ReadOnlySpan<QueryTerm> terms, ulong bits, int first)
    {
        var mass = 0f;
        for (; bits != 0; bits &= bits - 1)
        {
            mass += terms[first + BitOperations.TrailingZeroCount(bits)].Mass;
        }

        return mass;
    }
}
