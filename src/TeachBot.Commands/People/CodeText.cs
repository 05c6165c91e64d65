using System.Security.Cryptography;
using System.Text;
using TeachBot.Core.Text;

namespace TeachBot.Commands.People;

/// <summary>
/// Codes as people read and type them: eight letters in two groups, of nineteen that look unlike each other and make no words.
/// </summary>
public static class CodeText
{
    /// <summary>
    /// Letters alone: a phone's keyboard need not be changed. No vowels, no L, which looks like I, and no V, which looks like U.
    /// </summary>
    private const string Letters = "BCDFGHJKMNPQRSTWXYZ";

    private const int Length = 8;

    /// <summary>A new code.</summary>
    /// <param name="draw">A number from 0 that is below the one given.</param>
    internal static string Make(Func<int, int> draw) =>
        string.Concat(Enumerable.Range(0, Length).Select(_ => Letters[draw(Letters.Length)]));

    /// <summary>As it is shown: <c>BCDF-GHJK</c>.</summary>
    internal static string Show(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";

    /// <summary>What was typed, in whatever case and width and with whatever between the groups; null where it can't be a code.</summary>
    public static string? Read(string typed)
    {
        var code = string.Concat(JapaneseText.Fold(typed).ToUpperInvariant().Where(char.IsLetterOrDigit));
        return code.Length == Length && code.All(letter => Letters.Contains(letter, StringComparison.Ordinal)) ? code : null;
    }

    /// <summary>What is kept of a code, and stands in buttons: 32 digits that don't lead back to it within its life.</summary>
    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"teachbot link {code}")).AsSpan(0, 16));
}
