using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A row of the glossary of which neither the term nor another spelling stands in the lectures. Arguments: the term.</summary>
internal sealed class TermNotInNotes : ICheckRule
{
    public string Id => "term-not-in-notes";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public bool NeedsAllFiles => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Rows.Where(row => row.Spellings.Prepend(row.Term).All(spelling => notes.Knowledge.Find(JapaneseText.Key(spelling)) is null))
            .Select(row => new Flaw(notes.Glossary!.At(row.Line), row.Term) { About = [row] });
}
