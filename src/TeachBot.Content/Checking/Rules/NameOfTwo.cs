using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A spelling in parentheses behind two names of the lectures' lists, 「A（x）、B（x）」: it leads to the first. Arguments: the spelling, the
/// name, the first name.
/// </summary>
internal sealed class NameOfTwo : ICheckRule
{
    public string Id => "name-of-two";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        var owners = new Dictionary<string, (ListedName Name, NotePlace Place)>(StringComparer.Ordinal);
        foreach (var lecture in notes.Lectures)
        {
            foreach (var name in lecture.Sections.SelectMany(CheckedLecture.BlocksOf).OfType<NameList>().SelectMany(list => list.Names))
            {
                foreach (var alias in name.Aliases)
                {
                    var here = lecture.At(name.Line);
                    if (
                        !owners.TryAdd(JapaneseText.Key(alias), (name, here))
                        && owners[JapaneseText.Key(alias)] is var first
                        && JapaneseText.Key(first.Name.Name) != JapaneseText.Key(name.Name)
                    )
                    {
                        yield return new Flaw(here, alias, name.Name, first.Name.Name) { Elsewhere = [first.Place] };
                    }
                }
            }
        }
    }
}
