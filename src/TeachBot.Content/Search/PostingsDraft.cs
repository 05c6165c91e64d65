namespace TeachBot.Content.Search;

/// <summary>
/// Postings while an index is being built: each term's bytes lie in chunks that grow, in pages that never move. A chunk's last four bytes
/// say where the next one is.
/// </summary>
internal sealed class PostingsDraft
{
    private const int PageBits = 18,
        FirstChunk = 8,
        LargestChunk = 512,
        Link = sizeof(int);

    private byte[][] _pages = [];
    private int _pageCount;
    private int _free = 1 << PageBits;
    private DraftTerm[] _terms = new DraftTerm[1 << 12];
    private int[] _places = [];

    /// <summary>How many terms there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The terms, in no order, with empty places (<see cref="DraftTerm.Count"/> zero) between them.</summary>
    internal ReadOnlySpan<DraftTerm> Terms => _terms;

    /// <summary>
    /// Notes the terms of a passage; passages come in ascending order. First all terms are looked up, then all are written: look-ups that
    /// do not wait for each other overlap in the memory, which is where the time goes.
    /// </summary>
    internal void Add(PassageTerms terms, int passage)
    {
        Reserve(terms.Count);
        for (var number = 0; number < terms.Count; number++)
        {
            _places[number] = Place(terms[number].Key);
        }

        for (var number = 0; number < terms.Count; number++)
        {
            var (key, occurrence) = terms[number];
            Add(ref _terms[_places[number]], key, passage, occurrence);
        }
    }

    /// <summary>Notes that a passage has a term; passages come in ascending order, each at most once for a term.</summary>
    internal void Add(ulong key, int passage, byte occurrence)
    {
        Reserve(1);
        Add(ref _terms[Place(key)], key, passage, occurrence);
    }

    private void Add(ref DraftTerm term, ulong key, int passage, byte occurrence)
    {
        if (term.Count > 0 && term.Key != key)
        {
            // Another new term of the same passage took the empty place.
            term = ref _terms[Place(key)];
        }

        if (term.Count == 0)
        {
            Count++;
            (term.Key, term.Last, term.First, term.Room) = (key, -1, Chunk(FirstChunk), FirstChunk - Link);
            term.Next = term.First;
        }

        if (term.Room >= PostingsFormat.MostBytes)
        {
            var length = PostingsFormat.Write(At(term.Next), 0, passage - term.Last, occurrence);
            (term.Next, term.Room, term.Bytes) = (term.Next + length, (short)(term.Room - length), term.Bytes + length);
        }
        else
        {
            Span<byte> posting = stackalloc byte[PostingsFormat.MostBytes];
            foreach (var part in posting[..PostingsFormat.Write(posting, 0, passage - term.Last, occurrence)])
            {
                Write(ref term, part);
            }
        }

        term.Last = passage;
        term.Count++;
        term.Above |= (byte)(occurrence & Occurrence.Above);
    }

    /// <summary>Copies a term's postings to where they stay.</summary>
    internal void CopyTo(in DraftTerm term, Span<byte> target)
    {
        var (at, size, copied) = (term.First, FirstChunk, 0);
        while (true)
        {
            var page = At(at)[..size];
            var length = Math.Min(size - Link, term.Bytes - copied);
            page[..length].CopyTo(target[copied..]);
            copied += length;
            if (copied == term.Bytes)
            {
                return;
            }

            at = BitConverter.ToInt32(page[^Link..]);
            size = Math.Min(size * 2, LargestChunk);
        }
    }

    private void Write(ref DraftTerm term, byte value)
    {
        if (term.Room == 0)
        {
            var size = SizeBehind(term.Bytes);
            var next = Chunk(size);
            BitConverter.TryWriteBytes(At(term.Next), next);
            (term.Next, term.Room) = (next, (short)(size - Link));
        }

        At(term.Next)[0] = value;
        (term.Next, term.Room, term.Bytes) = (term.Next + 1, (short)(term.Room - 1), term.Bytes + 1);
    }

    /// <summary>The size of the chunk that follows full ones with so many bytes in all.</summary>
    private static int SizeBehind(int bytes)
    {
        var size = FirstChunk;
        for (var filled = 0; filled < bytes && size < LargestChunk; size *= 2)
        {
            filled += size - Link;
        }

        return size;
    }

    private Span<byte> At(int position) => _pages[position >> PageBits].AsSpan(position & ((1 << PageBits) - 1));

    private int Chunk(int size)
    {
        if (_free + size > 1 << PageBits)
        {
            if (_pageCount == _pages.Length)
            {
                Array.Resize(ref _pages, Math.Max(16, _pageCount * 2));
            }

            _pages[_pageCount++] = new byte[1 << PageBits];
            _free = 0;
        }

        var at = ((_pageCount - 1) << PageBits) | _free;
        _free += size;
        return at;
    }

    /// <summary>Where a term is, or would be.</summary>
    private int Place(ulong key)
    {
        var mask = _terms.Length - 1;
        var at = (int)key & mask;
        while (_terms[at].Count > 0 && _terms[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    /// <summary>Makes room for more terms, so that no term moves while they are added.</summary>
    private void Reserve(int terms)
    {
        if (_places.Length < terms)
        {
            _places = new int[terms * 2];
        }

        while (Count + terms > _terms.Length / 4 * 3)
        {
            var old = _terms;
            _terms = new DraftTerm[old.Length * 2];
            foreach (ref readonly var term in old.AsSpan())
            {
                if (term.Count > 0)
                {
                    _terms[Place(term.Key)] = term;
                }
            }
        }
    }
}
