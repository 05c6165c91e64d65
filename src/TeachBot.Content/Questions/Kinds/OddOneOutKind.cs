using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>Three of one list and one of the list beside it: which does not belong?</summary>
internal sealed class OddOneOutKind : IQuestionKind
{
    private const int Belonging = 3;

    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var list in notes.MemberLists.Where(list => list.Members.Count >= Belonging))
        {
            foreach (var odd in Rivals.MembersBeside(list.Kind, list.Members[0].Term, notes, 2))
            {
                var inside = list
                    .Members.OrderByDescending(member => Likeness.Of(member.Term.Name, odd.Name))
                    .ThenBy(member => member.Term.Number)
                    .Take(Belonging)
                    .ToList();
                yield return new Draft
                {
                    Kind = QuestionKinds.OddOneOut,
                    Rule = list.Heading.IsExamples ? "list" : "kind",
                    Concept = list.Kind,
                    Detail = odd.Key,
                    Prompt = Prompts.NotListedUnder(list.Heading.Text),
                    Options =
                    [
                        .. inside.Select(member => new DraftOption(
                            member.Term.Name,
                            false,
                            Reasons.OfMember(member.Term, notes),
                            member.Term
                        )),
                        new DraftOption(odd.Name, true, Reasons.OfMember(odd, notes), odd),
                    ],
                    Facts = [list.Members[0].Fact, .. odd.Classes.Select(membership => membership.Fact)],
                    Explanation = ClassificationKind.MembersOf(list.Kind, notes),
                    Claim = new DoesNotBelongTo(list.Kind),
                };
            }
        }
    }
}
