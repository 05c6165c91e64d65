namespace TeachBot.Content.Indexing;

/// <summary>
/// For each of many keys the ascending numbers that it stands in, each as the difference to the one before (<see cref="Varint"/>).
/// Immutable once frozen.
/// </summary>
internal sealed class PostingLists
{
    private readonly Dictionary<uint, int> _slots;
    private readonly int[] _offsets;
    private readonly int[] _counts;
    private readonly byte[] _bytes;

    private PostingLists(Dictionary<uint, int> slots, List<Growing> lists)
    {
        _slots = slots;
        _slots.TrimExcess();
        _offsets = new int[lists.Count + 1];
        _counts = new int[lists.Count];
        for (var i = 0; i < lists.Count; i++)
        {
            _offsets[i + 1] = checked(_offsets[i] + lists[i].Length);
            _counts[i] = lists[i].Count;
        }

        _bytes = new byte[_offsets[^1]];
        for (var i = 0; i < lists.Count; i++)
        {
            lists[i].Bytes.AsSpan(0, lists[i].Length).CopyTo(_bytes.AsSpan(_offsets[i]));
        }
    }

    /// <summary>How many numbers a key has.</summary>
    internal int Count(uint key) => _slots.TryGetValue(key, out var slot) ? _counts[slot] : 0;

    /// <summary>The numbers of a key, ascending.</summary>
    internal Cursor Read(uint key) =>
        _slots.TryGetValue(key, out var slot) ? new Cursor(_bytes, _offsets[slot], _offsets[slot + 1]) : new Cursor(_bytes, 0, 0);

    /// <summary>Goes through a list once: <c>while (cursor.MoveNext()) { cursor.Current }</c>.</summary>
    internal struct Cursor(byte[] bytes, int at, int end)
    {
        private int _at = at;

        internal int Current { get; private set; } = -1;

        internal bool MoveNext()
        {
            if (_at == end)
            {
                return false;
            }

            Current += (int)Varint.Read(bytes, ref _at);
            return true;
        }
    }

    /// <summary>Takes numbers down; those of one key must come in ascending order.</summary>
    internal sealed class Builder
    {
        private readonly Dictionary<uint, int> _slots = [];
        private readonly List<Growing> _lists = [];

        /// <summary>Adds a number to a key's list; one that stands at its end already is not added again.</summary>
        internal void Add(uint key, int number)
        {
            if (!_slots.TryGetValue(key, out var slot))
            {
                _slots[key] = slot = _lists.Count;
                _lists.Add(new Growing());
            }

            _lists[slot].Add(number);
        }

        internal PostingLists Freeze() => new(_slots, _lists);
    }

    private sealed class Growing
    {
        private int _last = -1;

        internal byte[] Bytes { get; private set; } = new byte[8];

        internal int Length { get; private set; }

        internal int Count { get; private set; }

        internal void Add(int number)
        {
            if (number == _last)
            {
                return;
            }

            if (Bytes.Length - Length < Varint.MostBytes)
            {
                var longer = new byte[Bytes.Length * 2];
                Bytes.CopyTo(longer, 0);
                Bytes = longer;
            }

            Length = Varint.Write(Bytes, Length, (uint)(number - _last));
            (_last, Count) = (number, Count + 1);
        }
    }
}
