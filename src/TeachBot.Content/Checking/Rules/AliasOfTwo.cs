using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A spelling of the glossary that stands for two things: in the rows of two terms, or as a name of something else in the lectures. One
/// message a pair of places. Arguments: the spellings, the row's term, the other thing.
/// </summary>
internal sealed class AliasOfTwo : ICheckRule
{
    public string Id => "alias-of-two";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        var owners = new Dictionary<string, GlossaryRow>(StringComparer.Ordinal);
        foreach (var row in notes.Rows)
        {
            owners.TryAdd(JapaneseText.Key(row.Term), row);
        }

        foreach (var row in notes.Rows)
        {
            var clashes = row
                .Spellings.Select(spelling => (Spelling: spelling, Other: Other(spelling, row, owners, notes)))
                .Where(clash => clash.Other is not null)
                .GroupBy(clash => clash.Other!.Value, clash => clash.Spelling);
            foreach (var clash in clashes)
            {
                yield return new Flaw(notes.Glossary!.At(row.Line), string.Join('、', clash.Distinct()), row.Term, clash.Key.Name)
                {
                    Elsewhere = [clash.Key.Place],
                    About = [row],
                };
            }
        }
    }

    private static (string Name, NotePlace Place)? Other(
        string spelling,
        GlossaryRow row,
        Dictionary<string, GlossaryRow> owners,
        CheckedNotes notes
    )
    {
        var (key, own) = (JapaneseText.Key(spelling), JapaneseText.Key(row.Term));
        if (owners.TryGetValue(key, out var owner) && JapaneseText.Key(owner.Term) != own)
        {
            return (owner.Term, notes.Glossary!.At(owner.Line));
        }

        owners.TryAdd(key, row);
        return
            notes.Knowledge.Find(key) is { } written
            && written.Key == key
            && notes.Knowledge.Find(own) is { } term
            && term != written
            && WhereTold(written) is { } fact
            ? (written.Name, notes.PlaceOf(fact))
            : null;
    }

    /// <summary>What the lectures tell first about a term; null where they only name it.</summary>
    private static Fact? WhereTold(Term term) =>
        term
            .Definitions.Concat(term.Facets.SelectMany(facet => facet.Facts))
            .Concat(term.Classes.Select(membership => membership.Fact))
            .FirstOrDefault();
}
