using System.Text.RegularExpressions;

namespace TeachBot.Discord.Registration;

/// <summary>What a slash command or an option may be called.</summary>
internal static partial class CommandNames
{
    /// <summary>Letters and digits of any script, <c>-</c>, <c>_</c>, <c>'</c>; small letters where there are small ones.</summary>
    internal static bool IsGood(string name) => Good().IsMatch(name) && name.All(letter => char.ToLowerInvariant(letter) == letter);

    // The two scripts are named for their signs that are no letters. Blocks stand for scripts here: .NET knows no \p{sc=…}.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Good();
}
