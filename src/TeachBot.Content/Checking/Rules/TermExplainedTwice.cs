using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>Several fences that explain one term (「Xとは？」): an answer would string them together. Arguments: the term.</summary>
internal sealed class TermExplainedTwice : ICheckRule
{
    public string Id => "term-explained-twice";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Lectures.SelectMany(lecture =>
                lecture
                    .Sections.SelectMany(CheckedLecture.BlocksOf)
                    .OfType<GlossaryEntry>()
                    .Select(entry => (Entry: entry, Place: lecture.At(entry.Line)))
            )
            .GroupBy(explained => JapaneseText.Key(explained.Entry.Term))
            .Where(same => same.Count() > 1)
            .Select(same =>
                Repetition.Of([.. same.Select(explained => explained.Place)], same.First().Entry.Term) with
                {
                    About = notes.Knowledge.Find(same.Key) is { } term ? [term] : [],
                }
            );
}
