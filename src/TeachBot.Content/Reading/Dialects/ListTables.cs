namespace TeachBot.Content.Reading.Dialects;

/// <summary>Makes a table of a list of lists (<c>* - a</c>, <c>  - b</c>).</summary>
internal static class ListTables
{
    /// <param name="lines">The lines.</param>
    /// <param name="first">The line that opens the directive; its title is put there.</param>
    /// <param name="last">The line that closes it.</param>
    /// <param name="title">The table's title; empty for none.</param>
    internal static void Rewrite(string[] lines, int first, int last, string title)
    {
        var row = Array.FindIndex(lines, first + 1, last - first - 1, line => IsRow(line.Trim()));
        lines[first] = title;
        lines[last] = "";
        if (row < 0)
        {
            return;
        }

        for (var i = row; i < last; i++)
        {
            var text = lines[i].Trim();
            lines[i] =
                IsRow(text) ? TableLines.Row([text[1..].TrimStart()[1..].Trim()])
                : text is ['-' or '*', ' ', ..] or "-" or "*" ? TableLines.Cell(text[1..].Trim())
                : text.Length == 0 ? TableLines.Filler
                : text;
        }

        // Behind the last row nothing stands but the closing fence.
        lines[last] = "</table>";
        lines[row] = "<table>" + lines[row];
    }

    private static bool IsRow(string text) =>
        text is ['*' or '-', ' ', ..] && text[1..].TrimStart() is ['-' or '*', ..] rest && (rest.Length == 1 || rest[1] == ' ');
}
