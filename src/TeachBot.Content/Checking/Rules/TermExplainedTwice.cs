using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>Two fences that explain one term (「Xとは？」): an answer would string both together. Arguments: the term.</summary>
internal sealed class TermExplainedTwice : ICheckRule
{
    public string Id => "term-explained-twice";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) => notes.Lectures
        .SelectMany(lecture => lecture.Sections.SelectMany(CheckedLecture.BlocksOf).OfType<GlossaryEntry>().Select(entry => (Entry: entry, Place: lecture.At(entry.Line))))
        .GroupBy(explained => JapaneseText.Key(explained.Entry.Term))
        .SelectMany(same => same.Skip(1).Select(later =>
            new Flaw(later.Place, later.Entry.Term) { Elsewhere = [same.First().Place], About = notes.Knowledge.Find(same.Key) is { } term ? [term] : [] }));
}
