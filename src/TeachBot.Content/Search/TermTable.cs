namespace TeachBot.Content.Search;

/// <summary>Where the postings of each term begin: sorted keys, and for their leading bits where in the order they begin.</summary>
internal sealed class TermTable
{
    private readonly ulong[] _keys;
    private readonly int[] _offsets;
    private readonly int[] _buckets;
    private readonly int _shift;

    /// <summary>Takes keys in ascending order with the offset of each.</summary>
    internal TermTable(ulong[] keys, int[] offsets)
    {
        (_keys, _offsets) = (keys, offsets);
        var bits = Math.Clamp(int.Log2(keys.Length + 1) - 1, 1, 28);
        _shift = 64 - bits;
        _buckets = new int[(1 << bits) + 1];
        foreach (var key in keys)
        {
            _buckets[(key >> _shift) + 1]++;
        }

        for (var bucket = 1; bucket < _buckets.Length; bucket++)
        {
            _buckets[bucket] += _buckets[bucket - 1];
        }
    }

    /// <summary>How many terms there are.</summary>
    internal int Count => _keys.Length;

    /// <summary>The memory that the table takes.</summary>
    internal long Bytes => (sizeof(ulong) * (long)_keys.Length) + (sizeof(int) * ((long)_offsets.Length + _buckets.Length));

    /// <summary>The offset of a term's postings; -1 where no passage has it.</summary>
    internal int Find(ulong key)
    {
        var bucket = key >> _shift;
        for (int at = _buckets[bucket], end = _buckets[bucket + 1]; at < end; at++)
        {
            if (_keys[at] == key)
            {
                return _offsets[at];
            }
        }

        return -1;
    }
}
