using System.IO.Compression;

namespace TeachBot.Discord.Gateway.Transport;

/// <summary>Unpacks one connection's <c>zlib-stream</c>, of which each part needs those before it.</summary>
internal sealed class Inflater : IDisposable
{
    private const int Step = 8 * 1_024;

    private readonly Feed _feed = new();
    private readonly ZLibStream _stream;

    internal Inflater() => _stream = new ZLibStream(_feed, CompressionMode.Decompress);

    /// <summary>With this a message ends: the sender flushes after each.</summary>
    internal static ReadOnlySpan<byte> End => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Unpacks a whole message.</summary>
    /// <param name="packed">The message, with its end.</param>
    /// <param name="into">Where it goes.</param>
    /// <param name="longest">How long it may be, unpacked.</param>
    /// <returns>False where that can't be done; then nothing that follows can be read either.</returns>
    internal bool TryInflate(ReadOnlyMemory<byte> packed, PooledBuffer into, int longest)
    {
        _feed.Next = packed;
        try
        {
            while (_stream.Read(into.Room(Step).Span) is > 0 and var count)
            {
                into.Advance(count);
                if (into.Length > longest)
                {
                    return false;
                }
            }

            return into.Length > 0 && _feed.Next.IsEmpty;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            _feed.Next = default;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        _feed.Dispose();
    }

    /// <summary>Gives what it is given and then says that there is no more, until there is: reading goes on where it stopped.</summary>
    private sealed class Feed : Stream
    {
        internal ReadOnlyMemory<byte> Next { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Next.Length);
            Next.Span[..count].CopyTo(buffer);
            Next = Next[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
