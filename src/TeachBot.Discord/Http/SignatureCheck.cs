using NSec.Cryptography;

namespace TeachBot.Discord.Http;

/// <summary>Whether bytes were signed by Discord: Ed25519 over the timestamp and the body, with the application's public key.</summary>
internal sealed class SignatureCheck
{
    private const int SignatureBytes = 64;
    private readonly PublicKey _key;

    /// <param name="key">The public key, 64 hex digits.</param>
    /// <exception cref="FormatException">It is none.</exception>
    internal SignatureCheck(string key) =>
        _key = PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(key), KeyBlobFormat.RawPublicKey);

    /// <summary>Whether a signature is right.</summary>
    /// <param name="signature">Hex, as the header says it.</param>
    /// <param name="signed">The timestamp as the header says it, and the body behind it.</param>
    internal bool Holds(string signature, ReadOnlySpan<byte> signed)
    {
        Span<byte> bytes = stackalloc byte[SignatureBytes];
        return signature.Length == SignatureBytes * 2
            && Convert.FromHexString(signature, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            && SignatureAlgorithm.Ed25519.Verify(_key, signed, bytes);
    }
}
