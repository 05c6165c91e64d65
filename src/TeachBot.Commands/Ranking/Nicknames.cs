using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Ranking;

/// <summary>Names that people choose for themselves, and that others read.</summary>
internal static partial class Nicknames
{
    /// <summary>The longest name, in characters as a reader sees them.</summary>
    internal const int Longest = 20;

    /// <summary>The most that is typed, in UTF-16 units: a character of a family or a flag has many.</summary>
    internal const int LongestTyped = 320;

    /// <summary>
    /// A letter with more marks in a row is none any more, but a pile of accents. Thai, Hebrew and Tibetan have up to five.
    /// </summary>
    private const int MostMarks = 5;

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
        return
            name.AsSpan().ContainsAny(Refused)
            || Graphemes.Count(name) > Longest
            || Flag().Replace(name, "").EnumerateRunes().Any(IsUnseen)
            || HasPile(name)
            || (name.Length > 0 && name.EnumerateRunes().All(IsJoiner))
            || Address().IsMatch(name)
            ? null
            : name;
    }

    /// <summary>Control characters, line ends, what turns the direction of writing, and what no font has.</summary>
    private static bool IsUnseen(Rune rune) =>
        !IsJoiner(rune)
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    /// <summary>What joins a family of emoji, or parts and joins letters of Persian and of India.</summary>
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    private static bool HasPile(string name)
    {
        var marks = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The flag of a part of a country, which unseen letters name: 🏴󠁧󠁢󠁷󠁬󠁳󠁿.</summary>
    [GeneratedRegex("\uD83C\uDFF4(?:\uDB40[\uDC20-\uDC7E]){1,6}\uDB40\uDC7F", RegexOptions.CultureInvariant)]
    private static partial Regex Flag();

    /// <summary>What others could open: a board is read by a whole class.</summary>
    [GeneratedRegex(
        @"://|\bwww\.|\bmailto:|(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}[/?#:]|\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b"
            + @"|(?:[\p{L}\p{N}-]{1,63}\.)+(?:com|net|org|info|biz|edu|gov|io|gg|me|jp|co|dev|app|xyz|tv|ly|to"
            + @"|link|site|online|shop|club|top|tech|blog|page|ru|cn|kr|tw|uk|de|fr|us|eu|ai|cc)(?![\p{L}\p{N}-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();
}
