using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace TeachBot.Core.Adapters;

/// <summary>Bytes that grow as they come. What a long message took is given back once it is read, and does not stay in memory.</summary>
public sealed class PooledBuffer : IDisposable
{
    private const int Usual = 16 * 1_024;

    // What is larger is rare, and would lie in the pool for good.
    private const int LargestPooled = 256 * 1_024;

    private byte[] _bytes = Rent(Usual);

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Those that there are; good until the next change.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Free space, at least so much.</summary>
    public Memory<byte> Room(int atLeast)
    {
        if (_bytes.Length - Length < atLeast)
        {
            var larger = Rent(Math.Max(_bytes.Length * 2, Length + atLeast));
            Written.CopyTo(larger);
            Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsMemory(Length);
    }

    /// <summary>So much of the free space has been filled.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Adds a text of ASCII.</summary>
    public void Add(string ascii) => Advance(Encoding.ASCII.GetBytes(ascii, Room(ascii.Length).Span));

    /// <summary>Adds a request's body.</summary>
    /// <returns>False where it is longer than it may be.</returns>
    public async ValueTask<bool> TryAddAsync(PipeReader body, int most, CancellationToken cancellation)
    {
        var end = Length + most;
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            if (Length + read.Buffer.Length > end)
            {
                body.AdvanceTo(read.Buffer.End);
                return false;
            }

            read.Buffer.CopyTo(Room((int)read.Buffer.Length).Span);
            Advance((int)read.Buffer.Length);
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return true;
            }
        }
    }

    /// <summary>Forgets all, and lets go of what is more than usual.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > Usual)
        {
            Return(_bytes);
            _bytes = Rent(Usual);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Length = 0;
        Return(_bytes);
        _bytes = [];
    }

    private static byte[] Rent(int size) =>
        size <= LargestPooled ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);

    private static void Return(byte[] bytes)
    {
        if (bytes.Length is > 0 and <= LargestPooled)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
