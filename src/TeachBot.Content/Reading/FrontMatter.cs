using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>The lines of settings with which many tools open a file: YAML between <c>---</c>, TOML between <c>+++</c>.</summary>
internal static partial class FrontMatter
{
    internal const int MostLines = 200;

    /// <summary>
    /// Empties the settings' lines, so that line numbers hold, and returns the title they give; null where they give none.
    /// </summary>
    internal static string? Take(string[] lines)
    {
        var mark = lines[0].TrimEnd();
        var end = mark is not ("---" or "+++")
            ? -1
            : Array.FindIndex(
                lines,
                1,
                Math.Min(MostLines, lines.Length - 1),
                line => line.TrimEnd() == mark || (mark == "---" && line.TrimEnd() == "...")
            );
        if (end < 0 || !IsSettings(lines.AsSpan(1..end)))
        {
            return null;
        }

        string? title = null;
        for (var i = 0; i <= end; i++)
        {
            title ??= Title().Match(lines[i]) is { Success: true } match ? Unquoted(match.Groups["title"].Value.Trim()) : null;
            lines[i] = "";
        }

        return title is { Length: > 0 } ? title : null;
    }

    /// <summary>Two rules with text between them are none.</summary>
    private static bool IsSettings(ReadOnlySpan<string> lines)
    {
        var keys = 0;
        foreach (var line in lines)
        {
            keys += Key().IsMatch(line) ? 1 : 0;
            if (line.Trim().Length > 0 && !Key().IsMatch(line) && line[0] is not (' ' or '\t' or '-' or '#' or '[' or ']' or '"'))
            {
                return false;
            }
        }

        return keys > 0;
    }

    private static string Unquoted(string text) =>
        text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1].Trim() : text;

    [GeneratedRegex(@"^title\s{0,9}[:=]\s{0,9}(?<title>\S.{0,299})$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[A-Za-z_][\w.-]{0,60}\s{0,9}(?::(?:\s|$)|=)")]
    private static partial Regex Key();
}
