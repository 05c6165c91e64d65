using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A term with two rows in the glossary. Arguments: the term.</summary>
internal sealed class DuplicateTerm : ICheckRule
{
    public string Id => "duplicate-term";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) => notes.Rows
        .GroupBy(row => JapaneseText.Key(row.Term))
        .SelectMany(same => same.Skip(1).Select(row =>
            new Flaw(notes.Glossary!.At(row.Line), row.Term) { Elsewhere = [notes.Glossary.At(same.First().Line)], About = [row] }));
}
