using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A row of a table with more cells than the table has columns: nobody can tell what the last ones are. Arguments: the row.
/// </summary>
internal sealed class RowTooLong : ICheckRule
{
    public string Id => "row-too-long";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Sections.SelectMany(CheckedLecture.BlocksOf)
                .OfType<Table>()
                .SelectMany(table =>
                    table.Rows.Where(row => Names(table) is > 0 and var names && row.Cells.Skip(names).Any(cell => cell.Length > 0))
                )
                .Select(row => new Flaw(lecture.At(row.Line), lecture.Shown[row.Line - 1].Trim()))
        );

    /// <summary>How many columns have names, where those without stand at the end; 0 where that tells nothing.</summary>
    private static int Names(Table table) =>
        table.Header.Count - table.Header.Reverse().TakeWhile(name => name.Length == 0).Count() is > 1 and var names
        && names < table.Header.Count
            ? names
            : 0;
}
