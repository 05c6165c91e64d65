namespace TeachBot.Content.Reading;

/// <summary>A row of the glossary: a term as the notes write it, and everything else that people write for it.</summary>
public sealed record GlossaryRow(string Term, IReadOnlyList<string> Spellings, int Line);

/// <summary>The teacher's table of other spellings, readings and foreign names.</summary>
internal static class Glossary
{
    /// <summary>
    /// Reads every table of the file: the first column is the term, all others hold names for it, set apart by 、 or a comma.
    /// </summary>
    internal static List<GlossaryRow> Read(string file, string markdown) =>
        [
            .. LectureReader
                .Read(file, markdown)
                .Root.Descend()
                .SelectMany(section => section.Blocks)
                .OfType<Table>()
                .SelectMany(table => table.Rows)
                .Where(row => row.Cells[0].Length > 0)
                .Select(row => new GlossaryRow(row.Cells[0], [.. row.Cells.Skip(1).SelectMany(Names)], row.Line)),
        ];

    private static string[] Names(string cell) =>
        cell.Split(['、', ',', '，', '／'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
