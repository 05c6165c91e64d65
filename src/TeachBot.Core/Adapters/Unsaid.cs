using System.Text.RegularExpressions;

namespace TeachBot.Core.Adapters;

/// <summary>What people put into messages on any platform without saying it: codes of emoji, and addresses.</summary>
public static partial class Unsaid
{
    private const string Codes = "(:([a-z0-9_'+-]*[a-z][a-z0-9_'+-]*|[+-]1|100|1234):)+";
    private const string Alone = @"(?<![^\s])(:[\p{L}\p{N}_'+-]+:)+(?![^\s])";

    /// <summary>The text with a space in place of each.</summary>
    public static string TakenFrom(string text)
    {
        // Most of what is said has neither.
        return text.Contains(':', StringComparison.Ordinal) ? Emoji().Replace(Address().Replace(text, " "), " ") : text;
    }

    /// <summary>
    /// :fire:, :+1::skin-tone-2:. A name in letters of the Latin alphabet may stand anywhere but between two words that colons part
    /// (<c>host:port:box</c>, <c>std::io::x</c>); one in other letters, between spaces.
    /// </summary>
    [GeneratedRegex(
        $"(?<![:A-Za-z0-9]){Codes}(?!:)|(?<!:){Codes}(?![:A-Za-z0-9])|{Alone}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Emoji();

    /// <summary>It ends where Japanese goes on.</summary>
    [GeneratedRegex(@"<?https?://[!-;=?-~]+>?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
