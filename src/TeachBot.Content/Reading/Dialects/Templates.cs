using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// What a site's generator fills in or takes out: Liquid, short codes, MDX imports and components. Admonitions that they frame become
/// frames of <see cref="Frames"/> before; here the rest goes.
/// </summary>
internal static partial class Templates
{
    /// <summary>The most lines of an import or of a component's opening tag.</summary>
    private const int MostLines = 20;

    internal static void Apply(string[] lines)
    {
        var isMdx = TextLines.Of(lines).Any(i => Import().IsMatch(lines[i]));
        foreach (var i in TextLines.Of(lines))
        {
            if (isMdx && (Import().IsMatch(lines[i]) || Export().IsMatch(lines[i])))
            {
                Empty(
                    lines,
                    i,
                    line =>
                        line.Contains(';', StringComparison.Ordinal)
                        || line.TrimEnd().EndsWith('\'')
                        || line.TrimEnd().EndsWith('"')
                        || line.Trim() is "}" or "};"
                );
            }
            else if (lines[i].Length <= TextLines.LongestMark && Component().IsMatch(lines[i]))
            {
                Empty(lines, i, line => line.Contains('>', StringComparison.Ordinal));
            }
            else if (lines[i].AsSpan().IndexOfAny('{', '<', '@') >= 0 || lines[i].Contains("--8<--", StringComparison.Ordinal))
            {
                var text = TextLines.OutsideCode(lines[i], each => Tag().Replace(each, ""));
                lines[i] =
                    Include().IsMatch(text) || (text.Length < lines[i].Length && text.AsSpan().Trim(" \t-*+>").Length == 0) ? "" : text;
            }
        }
    }

    private static void Empty(string[] lines, int from, Func<string, bool> ends)
    {
        for (var i = from; i < Math.Min(lines.Length, from + MostLines); i++)
        {
            var isLast = ends(lines[i]) || (i + 1 < lines.Length && lines[i + 1].AsSpan().Trim().Length == 0);
            lines[i] = "";
            if (isLast)
            {
                return;
            }
        }
    }

    [GeneratedRegex(@"^import\s+(?:[\w*{}\s,$]+\s+from\s+)?['""][^'""]+['""]|^import\s+\{\s*$")]
    private static partial Regex Import();

    [GeneratedRegex(@"^export\s+(?:const|default|function|let)\b")]
    private static partial Regex Export();

    /// <summary>A component alone on its line.</summary>
    [GeneratedRegex(@"^\s*</?[A-Z][A-Za-z]*[a-z][A-Za-z.]*(?:\s[^<>]*)?(?:/?>\s*(?:</[A-Z][A-Za-z]*>)?\s*$|$)")]
    private static partial Regex Component();

    [GeneratedRegex(
        @"\{\{[^{}\n]{0,300}\}\}|\{%[^\n]{0,400}?%\}|\{\{<[^\n]{0,400}?>\}\}|\{\{%[^\n]{0,400}?%\}\}|\{#[^\n{}]{0,300}#\}"
            + @"|\{::[^}\n]{0,200}/?\}"
    )]
    private static partial Regex Tag();

    /// <summary>What is put in from another file is named by its path, which is no text.</summary>
    [GeneratedRegex(@"^\s*(?:<<<\s*[@\w./].*|@include\b.*|-*8<-*\s*"".*|!\[\[?file.*|\[!include\b.*\]\(.*\))\s*$")]
    private static partial Regex Include();
}
