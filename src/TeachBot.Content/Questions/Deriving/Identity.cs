using System.IO.Hashing;
using System.Text;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Names that a question keeps, on any machine.</summary>
internal static class Identity
{
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int Length = 10;

    /// <summary>The id: of the kind, the concept and the detail, spellings folded. The wording has no part in it.</summary>
    internal static string Of(Draft draft) =>
        $"{draft.Kind}-{Hash($"{draft.Kind}\n{draft.Concept?.Key ?? JapaneseText.Key(draft.Heading ?? "")}\n{JapaneseText.Fold(draft.Detail)}")}";

    /// <summary>A number that follows from a text, by which options are put in an order that looks like chance.</summary>
    internal static ulong Order(string text) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text));

    /// <summary>The version: of the sentences that the question rests on.</summary>
    internal static string Version(IEnumerable<string> sentences) => Hash(string.Join('\n', sentences.Select(JapaneseText.WellFormed)));

    private static string Hash(string text)
    {
        Span<byte> hash = stackalloc byte[16];
        XxHash128.Hash(Encoding.UTF8.GetBytes(text), hash);
        return string.Create(Length, hash[..Length], static (name, bytes) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                name[i] = Alphabet[bytes[i] % Alphabet.Length];
            }
        });
    }
}
