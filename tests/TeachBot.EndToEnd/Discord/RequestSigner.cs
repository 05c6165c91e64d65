using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Signs interactions over HTTP as Discord does.</summary>
internal sealed class RequestSigner : IDisposable
{
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);

    /// <summary>Hex.</summary>
    internal string PublicKey => Convert.ToHexString(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    internal string Sign(string timestamp, ReadOnlySpan<byte> body) =>
        Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.ASCII.GetBytes(timestamp), .. body]));

    /// <summary>A request, signed at a moment.</summary>
    internal HttpRequestMessage Request(Uri bot, byte[] body, DateTimeOffset at, string? signature = null)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot, "/discord/interactions"))
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add("X-Signature-Ed25519", signature ?? Sign(timestamp, body));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        return request;
    }

    public void Dispose() => _key.Dispose();
}
