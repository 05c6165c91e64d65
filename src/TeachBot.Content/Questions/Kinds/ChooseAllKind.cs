using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>All that a list names, among what the lists beside it name.</summary>
internal sealed class ChooseAllKind : IQuestionKind
{
    private const int Keys = 5;
    private const int Others = 2;

    public IEnumerable<Draft> Derive(LectureNotes notes) => Members(notes).Concat(Values(notes));

    private static IEnumerable<Draft> Members(LectureNotes notes)
    {
        foreach (var list in notes.MemberLists.Where(list => list.Members.Count > 1))
        {
            var keys = list.Members.Take(Keys).ToList();
            yield return new Draft
            {
                Kind = QuestionKinds.ChooseAll,
                Rule = list.Heading.IsExamples ? "list" : "kind",
                Form = QuestionForm.MultipleChoice,
                Concept = list.Kind,
                Detail = list.Heading.Text,
                Prompt = list.Heading.IsExamples ? Prompts.AllUnder(list.Heading.Text) : Prompts.AllOfKind(list.Heading.Text),
                Options =
                [
                    .. keys.Select(member => new DraftOption(member.Term.Name, true, Reasons.OfMember(member.Term, notes), member.Term)),
                    .. Rivals
                        .MembersBeside(list.Kind, keys[0].Term, notes, Others)
                        .Select(term => new DraftOption(term.Name, false, Reasons.OfMember(term, notes), term)),
                ],
                Facts = [.. keys.Select(member => member.Fact).Distinct()],
                Explanation = ClassificationKind.MembersOf(list.Kind, notes),
                Claim = new BelongsTo(list.Kind),
            };
        }
    }

    private static IEnumerable<Draft> Values(LectureNotes notes)
    {
        foreach (var list in notes.AspectLists.Where(list => !list.IsCell && list.Values.Count > 1))
        {
            var keys = list.Values.Take(Keys).ToList();
            yield return new Draft
            {
                Kind = QuestionKinds.ChooseAll,
                Rule = "aspect",
                Form = QuestionForm.MultipleChoice,
                Concept = list.Subject,
                Detail = list.Aspect,
                Prompt = Prompts.AllUnder(list.Name),
                Options =
                [
                    .. keys.Select(value => new DraftOption(value.Text, true, Reasons.Of(list, value))),
                    .. AspectRivals
                        .Of(list, notes)
                        .Take(Others)
                        .Select(other => new DraftOption(other.Value.Text, false, Reasons.Of(other.List, other.Value))),
                ],
                Facts = [.. keys.Select(value => value.Fact)],
                Explanation = Prompts.About(list.Name, list.Listing),
                Claim = new IsListed(list),
            };
        }
    }
}
