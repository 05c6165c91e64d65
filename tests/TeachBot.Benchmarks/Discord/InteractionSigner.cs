using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace TeachBot.Benchmarks.Discord;

/// <summary>Signs interactions as Discord does, by a key of our own.</summary>
internal sealed class InteractionSigner : IDisposable
{
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);

    /// <summary>What <c>Discord:PublicKey</c> is set to.</summary>
    internal string PublicKey => Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    /// <summary>A request, whole with its head.</summary>
    /// <param name="body">The interaction's JSON.</param>
    /// <param name="isGood">Whether its signature is right.</param>
    internal byte[] Request(byte[] body, bool isGood = true)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.ASCII.GetBytes(timestamp), .. body]);
        signature[0] ^= isGood ? (byte)0 : (byte)1;
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST /discord/interactions HTTP/1.1\r\nHost: bot.test\r\nUser-Agent: "
                + $"Discord-Interactions/1.0 (+https://discord.com)\r\nContent-Type: application/json\r\nX-Signature-Ed25519: "
                + $"{Convert.ToHexStringLower(signature)}\r\nX-Signature-Timestamp: "
                + $"{timestamp}\r\nContent-Length: {body.Length}\r\n\r\n"
        );
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    public void Dispose() => _key.Dispose();
}
