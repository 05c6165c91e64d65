using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TeachBot.Host.Playground.Assets;

/// <summary>The files of the page, embedded in the program.</summary>
internal static class Asset
{
    private const string Resources = "playground/";

    /// <summary>The names of all files.</summary>
    internal static IEnumerable<string> Names =>
        typeof(Asset)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
            .Select(name => name[Resources.Length..]);

    /// <summary>Serves a file, or says that the browser has it already.</summary>
    internal static RequestDelegate Of(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(Resources + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..16]}\"");
        var file = TypedResults.Bytes(bytes.ToArray(), TypeOf(name), entityTag: tag);
        return context =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return file.ExecuteAsync(context);
        };
    }

    private static string TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/javascript; charset=utf-8",
        };
}
