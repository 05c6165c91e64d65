using System.Buffers;
using System.Numerics;

namespace TeachBot.Content.Indexing;

/// <summary>A set of numbers from 0 up to a bound, a bit each. Dispose of it when done: its memory is lent.</summary>
internal sealed class NumberSet(int bound) : IDisposable
{
    private readonly int _words = (bound + 63) / 64;
    private ulong[] _bits = Cleared((bound + 63) / 64);

    internal void Add(int number) => _bits[number >> 6] |= 1UL << number;

    /// <summary>Adds the numbers from <paramref name="from"/> up to, not including, <paramref name="end"/>.</summary>
    internal void AddRange(int from, int end)
    {
        for (; from < end && (from & 63) != 0; from++)
        {
            Add(from);
        }

        for (; from + 64 <= end; from += 64)
        {
            _bits[from >> 6] = ulong.MaxValue;
        }

        for (; from < end; from++)
        {
            Add(from);
        }
    }

    internal bool Contains(int number) => (_bits[number >> 6] & (1UL << number)) != 0;

    /// <summary>Keeps what is in the other set too.</summary>
    internal void IntersectWith(NumberSet other)
    {
        for (var i = 0; i < _words; i++)
        {
            _bits[i] &= other._bits[i];
        }
    }

    internal void UnionWith(NumberSet other)
    {
        for (var i = 0; i < _words; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    internal int Count
    {
        get
        {
            var count = 0;
            for (var i = 0; i < _words; i++)
            {
                count += BitOperations.PopCount(_bits[i]);
            }

            return count;
        }
    }

    /// <summary>The numbers, ascending. They may be added to while they are gone through; what comes behind is seen.</summary>
    internal IEnumerable<int> Numbers()
    {
        for (var i = 0; i < _words; i++)
        {
            for (var bits = _bits[i]; bits != 0; bits &= bits - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_bits);
        _bits = [];
    }

    private static ulong[] Cleared(int words)
    {
        var bits = ArrayPool<ulong>.Shared.Rent(words);
        Array.Clear(bits, 0, words);
        return bits;
    }
}
