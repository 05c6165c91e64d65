using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A term with several rows in the glossary. Arguments: the term.</summary>
internal sealed class DuplicateTerm : ICheckRule
{
    public string Id => "duplicate-term";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Rows.GroupBy(row => JapaneseText.Key(row.Term))
            .Where(same => same.Count() > 1)
            .Select(same =>
                Repetition.Of([.. same.Select(row => notes.Glossary!.At(row.Line))], same.First().Term) with
                {
                    About = [.. same.Skip(1)],
                }
            );
}
