using System.IO.Hashing;
using System.Text;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions;

/// <summary>Short names and numbers that follow from texts, the same on any machine.</summary>
internal static class Fingerprint
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int Length = 10;

    /// <summary>Ten letters and digits. The parts are set apart by a character that no text holds.</summary>
    internal static string Of(IEnumerable<string> parts)
    {
        Span<byte> hash = stackalloc byte[16];
        XxHash128.Hash(Encoding.UTF8.GetBytes(string.Join('\0', parts.Select(JapaneseText.WellFormed))), hash);
        return string.Create(
            Length,
            hash[..Length],
            static (name, bytes) =>
            {
                for (var i = 0; i < name.Length; i++)
                {
                    name[i] = Alphabet[bytes[i] % Alphabet.Length];
                }
            }
        );
    }

    /// <summary>A number by which things are put in an order that looks like chance.</summary>
    internal static ulong Order(string text) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text));
}
