namespace TeachBot.Content.Indexing;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, lowest first, the highest bit says that more follow.</summary>
internal static class Varint
{
    /// <summary>The most bytes that a number takes.</summary>
    internal const int MostBytes = 5;

    /// <summary>Writes a number and returns the position behind it.</summary>
    internal static int Write(Span<byte> bytes, int at, uint number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            bytes[at++] = (byte)(number | 0x80);
        }

        bytes[at++] = (byte)number;
        return at;
    }

    /// <summary>Reads a number and moves the position behind it.</summary>
    internal static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint number = bytes[at++];
        if (number <= 0x7F)
        {
            return number;
        }

        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                return number;
            }
        }
    }
}
