using System.Buffers.Binary;

namespace TeachBot.Content.Search;

/// <summary>All postings of an index, in one array; immutable.</summary>
internal sealed class Postings
{
    private readonly byte[] _bytes;
    private readonly TermTable _terms;

    private Postings(byte[] bytes, TermTable terms) => (_bytes, _terms) = (bytes, terms);

    /// <summary>The bytes that <see cref="PostingCursor"/> walks.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The memory that the postings and their table take.</summary>
    internal long Size => _bytes.Length + _terms.Bytes;

    /// <summary>Where the postings of a term begin; -1 where no passage has it.</summary>
    internal int Find(ulong key) => _terms.Find(key);

    /// <summary>Lays out the postings of a draft, ordered by key.</summary>
    internal static Postings Of(PostingsDraft draft)
    {
        var (keys, places) = (new ulong[draft.Count], new int[draft.Count]);
        var (size, count) = (0L, 0);
        for (var place = 0; place < draft.Terms.Length; place++)
        {
            ref readonly var term = ref draft.Terms[place];
            if (term.Count > 0)
            {
                (keys[count], places[count++]) = (term.Key, place);
                size += PostingsFormat.HeadLength(term.Count) + term.Bytes;
            }
        }

        Array.Sort(keys, places);
        var bytes = new byte[size];
        var at = 0;
        for (var number = 0; number < count; number++)
        {
            ref readonly var term = ref draft.Terms[places[number]];
            places[number] = at;
            at = Write(draft, term, bytes, at);
        }

        return new Postings(bytes, new TermTable(keys, places));
    }

    private static int Write(PostingsDraft draft, in DraftTerm term, byte[] bytes, int at)
    {
        var blocks = Varint.Write(bytes, at, ((uint)term.Count << 2) | ((uint)term.Above / Occurrence.InHeading));
        var start = at + PostingsFormat.HeadLength(term.Count);
        draft.CopyTo(term, bytes.AsSpan(start, term.Bytes));
        var (position, passage) = (start, -1);
        for (var posting = 0; posting < PostingsFormat.Blocks(term.Count) * PostingsFormat.Block; posting++)
        {
            var distance = Varint.Read(bytes, ref position);
            passage += (int)(distance >> 1);
            position += (int)(distance & 1);
            if ((posting + 1) % PostingsFormat.Block == 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(blocks), passage);
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(blocks + 4), position - start);
                blocks += PostingsFormat.BytesPerBlock;
            }
        }

        return start + term.Bytes;
    }
}
