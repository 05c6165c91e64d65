using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>What is listed under the opposite aspect, or under the same aspect of what stands beside.</summary>
internal static class AspectRivals
{
    /// <summary>
    /// The values that are no values of this list, those of another view first: good and bad are told apart without the notes.
    /// </summary>
    internal static IEnumerable<(AspectList List, AspectValue Value)> Of(AspectList list, LectureNotes notes) =>
        from other in Lists(list, notes)
        where other != list
        from value in other.Values
        where IsListed.Of(value.Text, list, notes) == Truth.Fails
        select (other, value);

    /// <summary>
    /// This list and those that it could be confused with: opposite aspects where it has one, else the same aspect of siblings.
    /// </summary>
    internal static IEnumerable<AspectList> Lists(AspectList list, LectureNotes notes)
    {
        return notes
            .SiblingsOf(list.Subject)
            .Prepend(list.Subject)
            .OrderBy(term => term.Number)
            .SelectMany(notes.AspectsOf)
            .Where(other => other.IsCell == list.IsCell && (list.IsOpposed ? other.IsOpposed : other.Aspect == list.Aspect))
            .OrderBy(other => other.Aspect != list.Aspect);
    }
}
