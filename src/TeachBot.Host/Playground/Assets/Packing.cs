using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Assets;

/// <summary>What browsers unpack.</summary>
internal static class Packing
{
    internal const string Brotli = "br";
    internal const string Gzip = "gzip";

    /// <summary>Whether the browser takes it; browsers name it as a word, without refusing it by a weight of zero.</summary>
    internal static bool IsTaken(HttpRequest request, string encoding) =>
        request.Headers.AcceptEncoding.ToString().Split(',').Any(part => part.AsSpan().Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase));

    internal static byte[] Pack(byte[] bytes, string encoding, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding == Brotli ? new BrotliStream(packed, level) : new GZipStream(packed, level))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
