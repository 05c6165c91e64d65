using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>Gives rows of a table the pipes at their ends that some leave out, wholly or in part.</summary>
internal static partial class PipeTables
{
    internal static void Apply(string[] lines)
    {
        var next = 0;
        foreach (var rule in TextLines.Of(lines).Where(i => Rule().IsMatch(lines[i])).ToList())
        {
            if (rule == 0 || rule < next || !lines[rule - 1].Contains('|', StringComparison.Ordinal))
            {
                continue;
            }

            for (var i = rule - 1; i < lines.Length && (i <= rule || lines[i].Contains('|', StringComparison.Ordinal)); i++)
            {
                lines[i] = Bounded(lines[i]);
                next = i + 1;
            }
        }
    }

    /// <summary>A row with a pipe at both ends.</summary>
    private static string Bounded(string line)
    {
        var text = line.TrimEnd();
        if (text.Length == 0 || text.TrimStart() is ['>' or '-' or '*' or '+', ' ', ..])
        {
            return line;
        }

        var bare = text.TrimStart();
        var indent = text[..^bare.Length];
        var isClosed = bare[^1] == '|' && !bare.EndsWith("\\|", StringComparison.Ordinal);
        return indent + (bare[0] == '|' ? "" : "| ") + bare + (isClosed ? "" : " |");
    }

    [GeneratedRegex(@"^\s{0,12}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s{0,12}\|\s*:?-+:?\s*\|\s*$")]
    private static partial Regex Rule();
}
