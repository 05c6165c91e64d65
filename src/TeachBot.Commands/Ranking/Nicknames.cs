using System.Buffers;
using System.Globalization;
using System.Text;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Ranking;

/// <summary>Names that people choose for themselves, and that others read.</summary>
internal static class Nicknames
{
    /// <summary>The longest name, in characters as a reader sees them.</summary>
    internal const int Longest = 20;

    /// <summary>The most that is typed, in UTF-16 units: a character of a family or a flag has many.</summary>
    internal const int LongestTyped = 120;

    /// <summary>A character of more units is no letter any more, but a pile of accents.</summary>
    private const int LongestCharacter = 12;

    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Signs by which platforms name people, channels and roles, however a name is shown; and letters that nobody sees.</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create("@<>\u115F\u1160\u2800");

    /// <summary>The name, in one spelling (NFKC); empty where none is wanted, null for what can't be one.</summary>
    internal static string? Read(string typed)
    {
        if (typed.Length > LongestTyped || JapaneseText.WellFormed(typed) != typed)
        {
            return null;
        }

        var name = string.Join(' ', typed.Normalize(NormalizationForm.FormKC).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.AsSpan().ContainsAny(Refused) || Graphemes.Count(name) > Longest || name.EnumerateRunes().Any(IsUnseen) || HasPile(name) || (name.Length > 0 && name.EnumerateRunes().All(rune => rune.Value == ZeroWidthJoiner))
            ? null : name;
    }

    /// <summary>Control characters, line ends, what turns the direction of writing, and what no font has.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value != ZeroWidthJoiner && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool HasPile(string name)
    {
        for (var at = 0; at < name.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(name, at);
            if (length > LongestCharacter)
            {
                return true;
            }

            at += length;
        }

        return false;
    }
}
