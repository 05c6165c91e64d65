namespace TeachBot.Content.Search;

/// <summary>
/// A term's passages in ascending order. Head: varint of (count · 4 + whether any is in a heading · 1 + in a title · 2). With more than
/// <see cref="Block"/> passages, then for each full block its last passage and where it ends, four bytes each, so that blocks can be leapt
/// over. Then a posting each: varint of (distance to the passage before · 2 + 1 if a byte of <see cref="Occurrence"/> follows).
/// </summary>
internal static class PostingsFormat
{
    /// <summary>Postings in a block.</summary>
    internal const int Block = 128;

    /// <summary>Bytes that each block takes in the head.</summary>
    internal const int BytesPerBlock = 8;

    /// <summary>The most bytes of one posting.</summary>
    internal const int MostBytes = Varint.MostBytes + 1;

    /// <summary>How many blocks can be leapt over.</summary>
    internal static int Blocks(int count) => (count - 1) / Block;

    /// <summary>The bytes that stand before the postings.</summary>
    internal static int HeadLength(int count) => Varint.Length((uint)count << 2) + (Blocks(count) * BytesPerBlock);

    /// <summary>Writes one posting and returns the position behind it.</summary>
    internal static int Write(Span<byte> bytes, int at, int distance, byte occurrence)
    {
        if (occurrence == Occurrence.Once)
        {
            return Varint.Write(bytes, at, (uint)distance << 1);
        }

        at = Varint.Write(bytes, at, ((uint)distance << 1) | 1);
        bytes[at] = occurrence;
        return at + 1;
    }
}
