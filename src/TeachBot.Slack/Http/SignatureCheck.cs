using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeachBot.Slack.Http;

/// <summary>Whether bytes were signed by Slack: HMAC-SHA256 over version, timestamp and raw body, with the signing secret.</summary>
internal sealed class SignatureCheck(string secret)
{
    private const string Version = "v0";
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret);

    /// <summary>What a right signature is remembered by: its beginning, which nobody without the secret can make again.</summary>
    internal static ulong KeyOf(string signature) =>
        ulong.Parse(signature.AsSpan(Version.Length + 1, sizeof(ulong) * 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Whether a signature is right. That takes as long wherever a wrong one differs.</summary>
    /// <param name="signature"><c>v0=</c> and 64 hex digits, as the header says it.</param>
    /// <param name="timestamp">As the header says it.</param>
    /// <param name="body">As it came.</param>
    internal bool Holds(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (
            _secret.Length == 0
            || signature.Length != Version.Length + 1 + (given.Length * 2)
            || !signature.StartsWith(Version + "=", StringComparison.Ordinal)
            || Convert.FromHexString(signature.AsSpan(Version.Length + 1), given, out _, out _) != System.Buffers.OperationStatus.Done
        )
        {
            return false;
        }

        Span<byte> right = stackalloc byte[HMACSHA256.HashSizeInBytes];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hash.AppendData(Encoding.ASCII.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        hash.GetHashAndReset(right);
        return CryptographicOperations.FixedTimeEquals(given, right);
    }
}
