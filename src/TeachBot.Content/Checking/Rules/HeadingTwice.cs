using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A concept's heading that stands twice in one place; one concept under two parents is as it should be. Arguments: the heading.
/// </summary>
internal sealed class HeadingTwice : ICheckRule
{
    public string Id => "heading-twice";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Sections.SelectMany(parent =>
                parent
                    .Children.Where(section => notes.Knowledge.MeaningOf(section).Role == SectionRole.Concept)
                    .GroupBy(section => JapaneseText.Key(section.Title))
            )
            .Where(same => same.Count() > 1)
            .Select(same => Repetition.Of([.. same.Select(notes.PlaceOf)], same.First().Title) with { About = [.. same] });
}
