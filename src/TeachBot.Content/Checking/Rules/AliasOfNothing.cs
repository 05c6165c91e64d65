using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A row of the glossary whose first column is empty, so that its other spellings lead nowhere. Arguments: the spellings.
/// </summary>
internal sealed class AliasOfNothing : ICheckRule
{
    public string Id => "alias-of-nothing";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        (notes.Glossary?.Sections ?? [])
            .SelectMany(CheckedLecture.BlocksOf)
            .OfType<Table>()
            .SelectMany(table => table.Rows)
            .Where(row => row.Cells[0].Length == 0 && row.Cells.Any(cell => cell.Length > 0))
            .Select(row => new Flaw(notes.Glossary!.At(row.Line), string.Join('、', row.Cells.Where(cell => cell.Length > 0))));
}
