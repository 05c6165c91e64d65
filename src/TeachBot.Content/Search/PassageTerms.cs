namespace TeachBot.Content.Search;

/// <summary>The terms of one passage, each once, with its occurrences; used again for the next.</summary>
internal sealed class PassageTerms
{
    private ulong[] _keys = new ulong[1 << 10];
    private byte[] _occurrences = new byte[1 << 10];
    private int[] _used = new int[1 << 9];
    private char[] _buffer = [];

    /// <summary>How many terms there are.</summary>
    internal int Count { get; private set; }

    /// <summary>One of the terms.</summary>
    internal (ulong Key, byte Occurrence) this[int number] => (_keys[_used[number]], _occurrences[_used[number]]);

    /// <summary>Reads a passage and returns the length of its folded text.</summary>
    internal int Read(Passage passage)
    {
        Clear();
        var text = SearchFolding.Fold(passage.Text, ref _buffer);
        var length = text.Length;
        Read(text, Occurrence.Once);
        Read(SearchFolding.Fold(passage.Heading, ref _buffer), Occurrence.InHeading);
        Read(SearchFolding.Fold(passage.Title, ref _buffer), Occurrence.InTitle);
        return length;
    }

    private void Read(ReadOnlySpan<char> text, byte where)
    {
        var sink = new Sink(this, where);
        TermReader.Read(text, ref sink);
    }

    private void Add(ulong key, byte where)
    {
        var mask = _keys.Length - 1;
        var at = (int)key & mask;
        while (_occurrences[at] != 0 && _keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        if (_occurrences[at] == 0)
        {
            if (Count == _used.Length)
            {
                Grow();
                Add(key, where);
                return;
            }

            _keys[at] = key;
            _used[Count++] = at;
        }

        ref var occurrence = ref _occurrences[at];
        occurrence =
            where != Occurrence.Once ? (byte)(occurrence | where)
            : (occurrence & Occurrence.MostTimes) < Occurrence.MostTimes ? (byte)(occurrence + 1)
            : occurrence;
    }

    private void Clear()
    {
        foreach (var at in _used.AsSpan(0, Count))
        {
            _occurrences[at] = 0;
        }

        Count = 0;
    }

    private void Grow()
    {
        var (keys, occurrences, used) = (_keys, _occurrences, _used);
        (_keys, _occurrences, _used) = (new ulong[keys.Length * 2], new byte[keys.Length * 2], new int[used.Length * 2]);
        for (var number = 0; number < Count; number++)
        {
            var at = (int)keys[used[number]] & (_keys.Length - 1);
            while (_occurrences[at] != 0)
            {
                at = (at + 1) & (_keys.Length - 1);
            }

            (_keys[at], _occurrences[at], _used[number]) = (keys[used[number]], occurrences[used[number]], at);
        }
    }

    private readonly struct Sink(PassageTerms terms, byte where) : ITermSink
    {
        public bool Wants(char first, char second) => true;

        public void Add(TermKind kind, ulong key, int start, int length)
        {
            if (where == Occurrence.Once || SearchWeights.Counts(kind, where))
            {
                terms.Add(key, where);
            }
        }
    }
}
