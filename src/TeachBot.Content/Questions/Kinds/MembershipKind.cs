using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>次のうちXはどれ？ The distractors are members of the kinds beside X.</summary>
internal sealed class MembershipKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var list in notes.MemberLists)
        {
            foreach (var member in list.Members)
            {
                var rivals = Rivals.MembersBeside(list.Kind, member.Term, notes, QuestionLimits.Options - 1);
                yield return new Draft
                {
                    Kind = QuestionKinds.Membership,
                    Rule = list.Heading.IsExamples ? "list" : "kind",
                    Concept = member.Term,
                    Detail = list.Kind.Key,
                    Prompt = list.Heading.Ask,
                    Options = Description.TermOptions(member.Term, rivals, option => Reasons.OfMember(option, notes)),
                    Facts = [member.Fact],
                    Explanation = Reasons.Of(member.Fact),
                    Claim = new BelongsTo(list.Kind),
                };
            }
        }
    }
}
