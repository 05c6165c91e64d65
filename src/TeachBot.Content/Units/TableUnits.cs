using TeachBot.Content.Reading;

namespace TeachBot.Content.Units;

/// <summary>Writes the units of a table: its rows, the cells of each under their columns' headings, and the whole with its lead.</summary>
internal static class TableUnits
{
    internal static IReadOnlyList<Unit> Write(SectionUnits section, Table table, Unit? lead, int depth)
    {
        // Where a cell is left empty below the group that it goes on with, the rows are named by the second column.
        var name =
            table.Header.Count > 2
            && table.Rows.Skip(1).Any(row => row.Cells[0].Length == 0)
            && table.Rows.All(row => row.Cells[1].Length > 0)
                ? 1
                : 0;
        var rows = table
            .Rows.Where(row => row.Cells.Any(cell => cell.Length > 0))
            .Select(row => Row(section, table, row, row.Cells[name], lead, depth))
            .ToList();
        UnitDraft.Link(rows);
        var header = string.Join(" | ", table.Header);
        if (section.Draft.Join(UnitKind.Table, section.Section, rows, lead, header) is null)
        {
            Windows(section, rows, header);
        }

        return rows.Count > 0 || header.Trim([' ', '|']).Length == 0
            ? rows
            : [section.Piece(UnitKind.Item, header, table.Line, table.Line, lead, depth)];
    }

    private static Unit Row(SectionUnits section, Table table, TableRow row, string name, Unit? lead, int depth)
    {
        var subject = name.Length > 0 ? name : null;
        var cells = new List<Unit>();
        for (var column = 1; column < row.Cells.Count; column++)
        {
            cells.Add(Cell(section, row, table.Header[column], row.Cells[column], subject, depth));
        }

        var unit = section.Draft.Add(
            new Unit
            {
                Kind = UnitKind.Row,
                Section = section.Section,
                Line = row.Line,
                LastLine = row.Line,
                Own = row.Cells[0],
                Lead = lead,
                Subject = subject,
                Depth = depth,
                Parts = cells,
            }
        );
        if (cells.Count > 1)
        {
            section.Draft.All.AddRange(cells.Where(cell => cell.Own.Length > 0));
        }

        return unit;
    }

    private static Unit Cell(SectionUnits section, TableRow row, string heading, string text, string? subject, int depth) =>
        new()
        {
            Kind = UnitKind.Cell,
            Section = section.Section,
            Line = row.Line,
            LastLine = row.Line,
            Own = text,
            Label = heading,
            Subject = subject,
            Depth = depth,
        };

    /// <summary>Of a table that is too long for an answer as many rows together as one holds.</summary>
    private static void Windows(SectionUnits section, List<Unit> rows, string header)
    {
        for (var from = 0; from < rows.Count; )
        {
            var (end, length) = (from, header.Length);
            while (end < rows.Count && (end == from || length + UnitText.LengthOf([rows[end]]) <= UnitDraft.Answer))
            {
                length += UnitText.LengthOf([rows[end++]]);
            }

            section.Draft.Join(UnitKind.Table, section.Section, rows[from..end], null, header);
            from = end;
        }
    }
}
