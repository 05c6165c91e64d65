using System.Text;

namespace TeachBot.Discord.Rendering;

/// <summary>Text in Discord's Markdown: what people or notes wrote stands there letter for letter, and mentions nobody.</summary>
internal static class Markdown
{
    /// <summary>What means something anywhere in a line.</summary>
    private const string Special = "\\*_~`|<>[]@";

    /// <summary>Writes text, escaped. Addresses are left as they are: Discord makes links of them, and shows a backslash in them.</summary>
    /// <param name="text">Takes it.</param>
    /// <param name="plain">The text.</param>
    /// <param name="isLineStart">Whether it begins a line, where more means something.</param>
    internal static void Escape(StringBuilder text, ReadOnlySpan<char> plain, bool isLineStart)
    {
        for (var at = 0; at < plain.Length; at++)
        {
            var letter = plain[at];
            if (letter == 'h' && AddressLength(plain[at..]) is > 0 and var length)
            {
                text.Append(plain.Slice(at, length));
                at += length - 1;
                isLineStart = false;
                continue;
            }

            if (isLineStart && StartLength(plain[at..]) is > 0 and var digits)
            {
                text.Append(plain.Slice(at, digits - 1));
                at += digits - 1;
                text.Append('\\');
            }
            else if (Special.Contains(letter))
            {
                text.Append('\\');
            }

            text.Append(plain[at]);
            isLineStart = letter == '\n' || (isLineStart && letter is ' ' or '\u3000' or '\t');
        }
    }

    /// <summary>An address inside <c>&lt;…&gt;</c>.</summary>
    internal static string Address(Uri address) =>
        address
            .AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>The length of a line's mark (heading, point, small print, number) up to the letter to escape; 0 for none.</summary>
    private static int StartLength(ReadOnlySpan<char> line)
    {
        if (line[0] is '#' or '-' or '+')
        {
            return 1;
        }

        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? digits + 1 : 0;
    }

    /// <summary>The length of the address that text begins with; 0 where it begins with none.</summary>
    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var scheme =
            text.StartsWith("https://", StringComparison.Ordinal) ? 8
            : text.StartsWith("http://", StringComparison.Ordinal) ? 7
            : 0;
        if (scheme == 0)
        {
            return 0;
        }

        var end = scheme;
        while (
            end < text.Length
            && text[end]
                is > ' '
                    and < '\u007f'
                    and not ('<' or '>' or '|' or '*' or '`' or '\\' or '[' or ']' or '(' or ')' or '"' or '\'' or '~' or '@')
        )
        {
            end++;
        }

        return end > scheme ? end : 0;
    }
}
