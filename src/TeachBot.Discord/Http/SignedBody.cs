using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Discord.Http;

/// <summary>What was signed: the timestamp and the body behind it, in one piece. Its buffer goes back when it is disposed of.</summary>
internal sealed class SignedBody : IDisposable
{
    /// <summary>No interaction is longer, in bytes.</summary>
    internal const int MostBytes = 1 << 20;

    private const int FirstSize = 8192;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _length;

    /// <summary>The timestamp and the body.</summary>
    internal ReadOnlySpan<byte> Whole => _buffer.AsSpan(0, _length);

    /// <summary>The body.</summary>
    internal ReadOnlySpan<byte> Body => _buffer.AsSpan(_start, _length - _start);

    /// <summary>Reads a request to its end.</summary>
    /// <returns>Null where it is too long.</returns>
    internal static async ValueTask<SignedBody?> ReadAsync(string timestamp, HttpRequest request, CancellationToken cancellation)
    {
        var body = new SignedBody();
        body._start = body._length = Encoding.ASCII.GetBytes(timestamp, body._buffer);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (body._length - body._start + read.Buffer.Length > MostBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                body.Dispose();
                return null;
            }

            body.Add(read.Buffer);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return body;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Add(in ReadOnlySequence<byte> bytes)
    {
        var needed = _length + (int)bytes.Length;
        if (needed > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _buffer.Length * 2));
            Whole.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        bytes.CopyTo(_buffer.AsSpan(_length));
        _length = needed;
    }
}
