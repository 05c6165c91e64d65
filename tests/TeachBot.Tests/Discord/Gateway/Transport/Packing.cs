using System.IO.Compression;
using System.Text;

namespace TeachBot.Tests.Discord.Gateway.Transport;

/// <summary>Packs messages as a server does with <c>zlib-stream</c>: one stream, flushed after each.</summary>
internal sealed class Packing : IDisposable
{
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream _stream;

    internal Packing() => _stream = new ZLibStream(_packed, CompressionLevel.Optimal, leaveOpen: true);

    internal byte[] Pack(string text)
    {
        _packed.SetLength(0);
        _stream.Write(Encoding.UTF8.GetBytes(text));
        _stream.Flush();
        return _packed.ToArray();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _packed.Dispose();
    }
}
