using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Raised and lowered text in one line of plain text: 2¹⁰ and not 210, CO₂, 2^(n-k), x_max. A mark of a note (<c>[1]</c>, 1st, ™) stays
/// what it is.
/// </summary>
internal static partial class RaisedText
{
    private const string Normal = "0123456789+-=()ni";
    private const string High = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string Low = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ";

    /// <param name="inner">What is raised.</param>
    /// <param name="before">The character before it.</param>
    internal static string Raised(string inner, char before) =>
        char.IsAsciiDigit(before) && Ordinal().IsMatch(inner) ? inner : Mapped(inner, High) ?? Written(inner, '^');

    internal static string Lowered(string inner) => Mapped(inner, Low) ?? Written(inner, '_');

    /// <summary>In the signs that Unicode has for it; null where one is missing.</summary>
    private static string? Mapped(string inner, string signs)
    {
        var plain = inner.Trim().Replace('−', '-');
        return plain.All(c => Normal.Contains(c, StringComparison.Ordinal))
            ? string.Concat(plain.Select(c => signs[Normal.IndexOf(c, StringComparison.Ordinal)]))
            : null;
    }

    private static string Written(string inner, char sign) =>
        !Formula().IsMatch(inner) ? inner
        : inner.Trim().All(char.IsLetterOrDigit) ? $"{sign}{inner.Trim()}"
        : $"{sign}({inner.Trim()})";

    /// <summary>What is reckoned with, and no word of a language, no number of a note in brackets.</summary>
    [GeneratedRegex(
        @"^\s*(?!TM\s*$|SM\s*$|R\s*$)[-+−]?[A-Za-z0-9α-ωΑ-Ω(][-A-Za-z0-9α-ωΑ-Ω+−*/=.,()^_⁰¹²³⁴-⁹⁺⁻ⁿ₀-₉ ]{0,40}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Formula();

    [GeneratedRegex(@"^\s*(?:st|nd|rd|th|er|e|o|a)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
