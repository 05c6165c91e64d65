namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// The lines of a file as a dialect's layer goes through them: it rewrites lines or empties them, and never adds or takes one away, so that
/// every line number holds.
/// </summary>
internal static class TextLines
{
    /// <summary>The longest line that opens or closes a frame, in UTF-16 units.</summary>
    internal const int LongestMark = 2000;

    /// <summary>How deeply frames of one kind nest; those further inside are taken away.</summary>
    internal const int Deepest = 8;

    /// <summary>The numbers, from 0, of the lines that stand in no fence, as they were when they were reached.</summary>
    internal static IEnumerable<int> Of(string[] lines)
    {
        var fences = default(FenceTracker);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!fences.IsCode(lines[i]))
            {
                yield return i;
            }
        }
    }

    /// <summary>A line with its text rewritten, and what stands in it between backquotes left as it is.</summary>
    internal static string OutsideCode(string line, Func<string, string> rewrite)
    {
        if (!line.Contains('`', StringComparison.Ordinal))
        {
            return rewrite(line);
        }

        var text = new System.Text.StringBuilder(line.Length);
        var at = 0;
        while (CodeSpans.Next(line, at) is var (start, end))
        {
            text.Append(rewrite(line[at..start])).Append(line, start, end - start);
            at = end;
        }

        return text.Append(rewrite(line[at..])).ToString();
    }

    /// <summary>How many spaces a line begins with; a tab stands for four.</summary>
    internal static int Indent(string line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            indent += c == '\t' ? 4 : 1;
        }

        return indent;
    }

    /// <summary>A line without its first columns, as far as they are empty.</summary>
    internal static string Dedent(string line, int columns)
    {
        var (at, left) = (0, columns);
        while (at < line.Length && left > 0 && line[at] is ' ' or '\t')
        {
            left -= line[at++] == '\t' ? 4 : 1;
        }

        return left < 0 ? new string(' ', -left) + line[at..] : line[at..];
    }
}
