using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Proving.Claims;

/// <summary>That the option's text stands under an aspect of a term.</summary>
internal sealed class IsListed(AspectList list) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes) => Of(option.Text, list, notes);

    internal static Truth Of(string text, AspectList list, LectureNotes notes)
    {
        var words = notes.WordsOf(text);
        var key = words.Key;
        var truth = Truth.Fails;
        foreach (var value in list.Values)
        {
            var other = value.Key;
            if (other == key)
            {
                return Truth.Holds;
            }

            // Amounts differ by their numbers, however alike their units.
            if (words.HasOtherNumbersThan(value.Words))
            {
                continue;
            }

            if (
                other.Contains(key, StringComparison.Ordinal)
                || key.Contains(other, StringComparison.Ordinal)
                || words.SharedWith(value.Words) >= .5
            )
            {
                truth = Truth.Open;
            }
        }

        return truth;
    }
}

/// <summary>That a text stands under the aspect that the option names.</summary>
internal sealed class Lists(string text, IReadOnlyList<AspectList> lists) : IClaim
{
    public Truth Of(DraftOption option, LectureNotes notes) =>
        lists.FirstOrDefault(list => list.Name == option.Text) is { } named ? IsListed.Of(text, named, notes)
        : lists.FirstOrDefault(list => list.Subject == option.Term) is { } own ? IsListed.Of(text, own, notes)
        : Truth.Open;
}
