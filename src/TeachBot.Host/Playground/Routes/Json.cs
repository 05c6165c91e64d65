using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using TeachBot.Host.Playground.Assets;

namespace TeachBot.Host.Playground.Routes;

/// <summary>Answers with JSON.</summary>
internal static class Json
{
    /// <summary>Shorter answers fit into a packet or two anyway, in bytes.</summary>
    private const int WorthPacking = 4_096;

    internal static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        if (bytes.Length >= WorthPacking && Packing.IsTaken(context.Request, Packing.Gzip))
        {
            context.Response.Headers.ContentEncoding = Packing.Gzip;
            bytes = Packing.Pack(bytes, Packing.Gzip, System.IO.Compression.CompressionLevel.Fastest);
        }

        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
