using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A list with items that say nothing: one message a list, at its first empty item. Arguments: the number of empty items.
/// </summary>
internal sealed class EmptyList : ICheckRule
{
    public string Id => "empty-list";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .Lectures.SelectMany(lecture =>
                lecture
                    .Sections.SelectMany(CheckedLecture.BlocksOf)
                    .OfType<ItemList>()
                    .Select(list => (lecture, Empty: list.Items.Where(IsEmpty).ToList()))
            )
            .Where(list => list.Empty.Count > 0)
            .Select(list => new Flaw(
                list.lecture.At(list.Empty[0].Line),
                list.Empty.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
            ));

    private static bool IsEmpty(ListItem item) => item is { Sentences.Count: 0, Blocks.Count: 0 };
}
