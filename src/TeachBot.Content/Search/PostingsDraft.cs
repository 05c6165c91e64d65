namespace TeachBot.Content.Search;

/// <summary>
/// Postings while an index is being built: each term's bytes lie in chunks that grow, in pages that never move. A chunk's last four bytes
/// say where the next one is.
/// </summary>
internal sealed class PostingsDraft
{
    private const int PageBits = 16, FirstChunk = 8, LargestChunk = 512, Link = sizeof(int);

    private readonly List<byte[]> _pages = [];
    private int _free = 1 << PageBits;
    private DraftTerm[] _terms = new DraftTerm[1 << 12];

    /// <summary>How many terms there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The terms, in no order, with empty places (<see cref="DraftTerm.Count"/> zero) between them.</summary>
    internal ReadOnlySpan<DraftTerm> Terms => _terms;

    /// <summary>Notes that a passage has a term; passages come in ascending order, each at most once for a term.</summary>
    internal void Add(ulong key, int passage, byte occurrence)
    {
        ref var term = ref Find(key);
        if (term.Count == 0)
        {
            if (++Count > _terms.Length / 4 * 3)
            {
                Count--;
                Grow();
                Add(key, passage, occurrence);
                return;
            }

            (term.Key, term.Last, term.First) = (key, -1, Chunk(FirstChunk));
            term.Next = term.First;
        }

        Span<byte> posting = stackalloc byte[PostingsFormat.MostBytes];
        var length = PostingsFormat.Write(posting, 0, passage - term.Last, occurrence);
        foreach (var part in posting[..length])
        {
            Write(ref term, part);
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
            var page = _pages[at >> PageBits].AsSpan(at & ((1 << PageBits) - 1), size);
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
        var (filled, size) = (term.InChunk, term.ChunkSize);
        if (filled == size - Link)
        {
            var next = Chunk(Math.Min(size * 2, LargestChunk));
            BitConverter.TryWriteBytes(Page(term.Next, Link), next);
            (term.Next, term.InChunk, term.ChunkSize) = (next, 0, (short)Math.Min(size * 2, LargestChunk));
        }

        Page(term.Next, 1)[0] = value;
        term.Next++;
        term.InChunk++;
        term.Bytes++;
    }

    private Span<byte> Page(int at, int length) => _pages[at >> PageBits].AsSpan(at & ((1 << PageBits) - 1), length);

    private int Chunk(int size)
    {
        if (_free + size > 1 << PageBits)
        {
            _pages.Add(new byte[1 << PageBits]);
            _free = 0;
        }

        var at = ((_pages.Count - 1) << PageBits) | _free;
        _free += size;
        return at;
    }

    private ref DraftTerm Find(ulong key)
    {
        var mask = _terms.Length - 1;
        var at = (int)key & mask;
        while (_terms[at].Count > 0 && _terms[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        return ref _terms[at];
    }

    private void Grow()
    {
        var old = _terms;
        _terms = new DraftTerm[old.Length * 2];
        foreach (ref readonly var term in old.AsSpan())
        {
            if (term.Count > 0)
            {
                Find(term.Key) = term;
            }
        }
    }
}
