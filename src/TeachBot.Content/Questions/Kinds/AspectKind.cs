using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>
/// What is listed or tabled under an aspect (merits, places, amounts): the value for the aspect, and the aspect for the value.
/// </summary>
internal sealed class AspectKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var list in notes.AspectLists)
        {
            var rivals = AspectRivals.Of(list, notes).DistinctBy(rival => rival.Value.Text).Take(QuestionLimits.Cousins).ToList();
            var lists = AspectRivals.Lists(list, notes).ToList();
            foreach (var (at, value) in list.Values.Index())
            {
                yield return Value(list, value, at + 1, rivals);
                yield return Place(list, value, at + 1, lists, notes);
            }
        }
    }

    /// <param name="list">The list.</param>
    /// <param name="value">One of its values.</param>
    /// <param name="order">Its number there: the wording may be mended without losing what learners answered.</param>
    /// <param name="rivals">What could be taken for it.</param>
    private static Draft Value(AspectList list, AspectValue value, int order, List<(AspectList List, AspectValue Value)> rivals)
    {
        var near = Turned(rivals, order, value.Text.Length);
        return new Draft
        {
            Kind = QuestionKinds.Aspect,
            Rule = list.IsCell ? "cell" : "aspect-value",
            Concept = list.Subject,
            Detail = $"{list.Aspect}/{order}",
            Prompt = list.IsCell ? Prompts.Value(list.Subject.Name, list.Column) : Prompts.ListedUnder(list.Name),
            Options =
            [
                new DraftOption(value.Text, true, Reasons.Of(list, value)),
                .. near.Select(rival => new DraftOption(rival.Value.Text, false, Reasons.Of(rival.List, rival.Value))),
            ],
            Facts = [value.Fact],
            Explanation = Reasons.Of(list, value),
            Claim = new IsListed(list),
        };
    }

    private static Draft Place(AspectList list, AspectValue value, int order, List<AspectList> lists, LectureNotes notes)
    {
        // Where something like it is listed too, that other place is left out; where it is itself, the question will be refused.
        var options = lists
            .Where(other => other != list && IsListed.Of(value.Text, other, notes) != Truth.Open)
            .Take(QuestionLimits.Options)
            .Prepend(list);
        return new Draft
        {
            Kind = QuestionKinds.Aspect,
            Rule =
                list.IsCell ? "row"
                : list.IsOpposed ? "opposed"
                : "aspect-subject",
            Concept = list.Subject,
            Detail = $"{list.Aspect}/{order}/place",
            Prompt =
                list.IsOpposed ? Prompts.ListedAs(value.Text)
                : list.IsCell ? Prompts.WithValue(list.Column, value.Text)
                : Prompts.ListedOf(list.Aspect, value.Text),
            Options =
            [
                .. options.Select(other => new DraftOption(
                    list.IsOpposed ? other.Name : other.Subject.Name,
                    other == list,
                    Values(other),
                    other.Subject
                )),
            ],
            Facts = [value.Fact],
            Explanation = Reasons.Of(list, value),
            Claim = new Lists(value.Text, lists),
        };
    }

    /// <summary>
    /// Two rivals, other ones for each value, one of them no shorter than the key where there is one: the longest option shall not be the
    /// key by habit.
    /// </summary>
    private static IEnumerable<(AspectList List, AspectValue Value)> Turned(
        List<(AspectList List, AspectValue Value)> rivals,
        int turn,
        int length
    )
    {
        var longer = rivals.Where(rival => rival.Value.Text.Length >= length).ToList();
        var first =
            longer.Count > 0 ? longer[turn % longer.Count]
            : rivals.Count > 0 ? rivals[turn % rivals.Count]
            : default;
        var rest = rivals.Where(rival => rival.Value != first.Value).ToList();
        return first.Value is null ? []
            : rest.Count == 0 ? [first]
            : [first, rest[turn * 7 % rest.Count]];
    }

    private static string Values(AspectList list) => Prompts.About(list.Name, list.Listing);
}
