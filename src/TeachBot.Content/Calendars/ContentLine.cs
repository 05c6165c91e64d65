namespace TeachBot.Content.Calendars;

/// <summary>A line of an iCalendar file, unfolded: <c>NAME;PARAMETER=…:value</c> (RFC 5545, 3.1).</summary>
/// <param name="Number">Where it begins in the file, from 1.</param>
/// <param name="Name">In capitals.</param>
/// <param name="Parameters">What stands between name and value.</param>
/// <param name="Value">The value, as written.</param>
internal sealed record ContentLine(int Number, string Name, string Parameters, string Value)
{
    /// <summary>A line's parts; null where it has no value.</summary>
    internal static ContentLine? Read(string text, int number)
    {
        // A colon in quotation marks belongs to a parameter.
        var (colon, isQuoted) = (-1, false);
        for (var at = 0; at < text.Length && colon < 0; at++)
        {
            isQuoted ^= text[at] == '"';
            colon = text[at] == ':' && !isQuoted ? at : -1;
        }

        if (colon <= 0)
        {
            return null;
        }

        var end = text.AsSpan(0, colon).IndexOf(';') is >= 0 and var semicolon ? semicolon : colon;
        return new ContentLine(number, text[..end].Trim().ToUpperInvariant(), text[end..colon], text[(colon + 1)..].Trim());
    }

    /// <summary>A parameter's value without quotation marks; null where there is none.</summary>
    internal string? Parameter(string name)
    {
        // A semicolon in quotation marks belongs to the value.
        foreach (
            var part in string.Concat(Parameters.Split('"').Select((piece, at) => at % 2 == 0 ? piece.Replace(';', '\n') : piece))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (part.Split('=', 2) is [var key, var value] && key.Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim();
            }
        }

        return null;
    }
}
