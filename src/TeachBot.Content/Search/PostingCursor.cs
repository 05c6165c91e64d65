using System.Buffers.Binary;

namespace TeachBot.Content.Search;

/// <summary>Walks a term's passages; see <see cref="PostingsFormat"/>. Mutable: used in place, never copied.</summary>
internal struct PostingCursor
{
    /// <summary>The passage of a cursor that is through.</summary>
    internal const int End = int.MaxValue;

    private int _position;
    private int _left;
    private int _blocks;
    private int _blockCount;
    private int _start;
    private int _block;

    /// <summary>The passage the cursor stands at; <see cref="End"/> behind the last.</summary>
    internal int Passage { get; private set; }

    /// <summary>How the term stands in it.</summary>
    internal byte Occurrence { get; private set; }

    /// <summary>How many passages have the term.</summary>
    internal int Count { get; private set; }

    /// <summary>Where the term stands in any passage besides the body, as in <see cref="Search.Occurrence"/>.</summary>
    internal byte Above { get; private set; }

    /// <summary>Stands at the first passage of the postings at an offset.</summary>
    internal void Open(ReadOnlySpan<byte> bytes, int offset)
    {
        _position = offset;
        var head = Varint.Read(bytes, ref _position);
        Count = _left = (int)(head >> 2);
        Above = (byte)((head & 3) * Search.Occurrence.InHeading);
        _blocks = _position;
        _blockCount = PostingsFormat.Blocks(Count);
        _start = _position += _blockCount * PostingsFormat.BytesPerBlock;
        _block = 0;
        Passage = -1;
        Next(bytes);
    }

    /// <summary>Moves to the next passage.</summary>
    internal void Next(ReadOnlySpan<byte> bytes)
    {
        if (_left == 0)
        {
            Passage = End;
            return;
        }

        _left--;
        var posting = Varint.Read(bytes, ref _position);
        Passage += (int)(posting >> 1);
        Occurrence = (posting & 1) == 0 ? Search.Occurrence.Once : bytes[_position++];
    }

    /// <summary>Moves to the first passage that is not before <paramref name="passage"/>.</summary>
    internal void Advance(ReadOnlySpan<byte> bytes, int passage)
    {
        if (Passage >= passage)
        {
            return;
        }

        Leap(bytes, passage);
        do
        {
            Next(bytes);
        } while (Passage < passage);
    }

    /// <summary>Leaves out the blocks that end before a passage.</summary>
    private void Leap(ReadOnlySpan<byte> bytes, int passage)
    {
        var block = _block;
        while (block < _blockCount && Entry(bytes, block) < passage)
        {
            block++;
        }

        if (block == _block)
        {
            return;
        }

        _block = block;
        if (block * PostingsFormat.Block < Count - _left)
        {
            return;
        }

        Passage = Entry(bytes, block - 1);
        _position = _start + BinaryPrimitives.ReadInt32LittleEndian(bytes[(_blocks + ((block - 1) * PostingsFormat.BytesPerBlock) + 4)..]);
        _left = Count - (block * PostingsFormat.Block);
    }

    private readonly int Entry(ReadOnlySpan<byte> bytes, int block) =>
        BinaryPrimitives.ReadInt32LittleEndian(bytes[(_blocks + (block * PostingsFormat.BytesPerBlock))..]);
}
