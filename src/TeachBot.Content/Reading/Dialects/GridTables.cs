using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Makes a table of a grid drawn with signs (Pandoc, reStructuredText): every row on the first of its lines, its cells' lines joined.
/// </summary>
internal static partial class GridTables
{
    internal static void Apply(string[] lines)
    {
        var starts = TextLines.Of(lines).Where(i => Rule().IsMatch(lines[i])).ToList();
        var next = 0;
        foreach (var start in starts.Where(start => start >= next))
        {
            var end = start;
            while (end + 1 < lines.Length && lines[end + 1].TrimStart() is ['+' or '|', ..])
            {
                end++;
            }

            next = end + 1;
            if (end - start >= 2 && Rule().IsMatch(lines[end]))
            {
                Rewrite(lines, start, end);
            }
        }
    }

    private static void Rewrite(string[] lines, int start, int end)
    {
        var rows = new List<(int Line, List<string> Cells)>();
        var isOpen = false;
        for (var i = start; i <= end; i++)
        {
            var isRule = Rule().IsMatch(lines[i]);
            var cells = lines[i].Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToList();
            lines[i] = TableLines.Filler;
            if (isRule || !isOpen)
            {
                isOpen = !isRule;
                rows.AddRange(isRule ? [] : [(i, cells)]);
                continue;
            }

            var row = rows[^1].Cells;
            for (var column = 0; column < Math.Min(cells.Count, row.Count); column++)
            {
                row[column] = $"{row[column]} {cells[column]}".Trim();
            }
        }

        foreach (var (line, cells) in rows)
        {
            lines[line] = TableLines.Row(cells);
        }

        (lines[start], lines[end]) = ("<table>", "</table>");
    }

    [GeneratedRegex(@"^\s{0,3}\+(?:[-=:]{3,}\+)+\s*$")]
    private static partial Regex Rule();
}
