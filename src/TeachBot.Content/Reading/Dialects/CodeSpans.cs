namespace TeachBot.Content.Reading.Dialects;

/// <summary>Finds code between backquotes in a line.</summary>
internal static class CodeSpans
{
    /// <summary>Where the next code begins and ends, its marks included; null where none does.</summary>
    internal static (int Start, int End)? Next(string line, int from)
    {
        for (var start = line.IndexOf('`', from); start >= 0; )
        {
            var open = Run(line, start);
            for (var end = line.IndexOf('`', start + open); end >= 0; )
            {
                var close = Run(line, end);
                if (close == open)
                {
                    return (start, end + close);
                }

                end = end + close < line.Length ? line.IndexOf('`', end + close) : -1;
            }

            start = start + open < line.Length ? line.IndexOf('`', start + open) : -1;
        }

        return null;
    }

    /// <summary>A line of the same length in which all code is blank.</summary>
    internal static string Masked(string line)
    {
        if (!line.Contains('`', StringComparison.Ordinal))
        {
            return line;
        }

        var masked = line.ToCharArray();
        for (var at = 0; Next(line, at) is var (start, end); at = end)
        {
            masked.AsSpan(start..end).Fill(' ');
        }

        return new string(masked);
    }

    private static int Run(string line, int at) => line.Length - at - line.AsSpan(at).TrimStart('`').Length;
}
