using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Assets;

/// <summary>A file of the page, embedded in the program; packed when it is first asked for.</summary>
internal sealed class Asset
{
    private const string Resources = "playground/";

    private readonly byte[] _bytes;
    private readonly string _type;
    private readonly string _hash;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    private Asset(byte[] bytes, string type)
    {
        (_bytes, _type) = (bytes, type);
        _hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        _brotli = new(() => Packing.Pack(bytes, Packing.Brotli, CompressionLevel.SmallestSize));
        _gzip = new(() => Packing.Pack(bytes, Packing.Gzip, CompressionLevel.SmallestSize));
    }

    /// <summary>The names of all files.</summary>
    internal static IEnumerable<string> Names => typeof(Asset).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal)).Select(name => name[Resources.Length..]);

    internal static Asset Of(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(Resources + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new Asset(bytes.ToArray(), Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/javascript; charset=utf-8",
        });
    }

    /// <summary>Serves it, or says that the browser has it already.</summary>
    internal Task ServeAsync(HttpContext context)
    {
        var encoding = Packing.IsTaken(context.Request, Packing.Brotli) ? Packing.Brotli : Packing.IsTaken(context.Request, Packing.Gzip) ? Packing.Gzip : null;
        var tag = $"\"{_hash}{(encoding is null ? "" : "-" + encoding)}\"";
        var headers = context.Response.Headers;
        (headers.ETag, headers.CacheControl, headers.Vary) = (tag, "no-cache", "Accept-Encoding");
        if (context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(known => known.Trim() == tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var bytes = encoding switch
        {
            Packing.Brotli => _brotli.Value,
            Packing.Gzip => _gzip.Value,
            _ => _bytes,
        };
        context.Response.ContentType = _type;
        context.Response.ContentLength = bytes.Length;
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
