using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>Aはどれの例？ The options are the kinds that stand side by side.</summary>
internal sealed class ClassificationKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (var list in notes.MemberLists)
        {
            var rivals = notes.SiblingsOf(list.Kind).Where(sibling => sibling.Members.Count > 0).Take(QuestionLimits.Options).ToList();
            foreach (var member in list.Members)
            {
                yield return new Draft
                {
                    Kind = QuestionKinds.Classification,
                    Rule = list.Heading.IsExamples ? "list" : "kind",
                    Concept = member.Term,
                    Detail = list.Kind.Key,
                    Prompt = list.Heading.IsExamples ? Prompts.ExampleOf(member.Term.Name) : Prompts.KindOf(member.Term.Name),
                    Options =
                    [
                        .. rivals
                            .Prepend(list.Kind)
                            .Select(kind => new DraftOption(kind.Name, kind == list.Kind, MembersOf(kind, notes), kind)),
                    ],
                    Facts = [member.Fact],
                    Explanation = Reasons.Of(member.Fact),
                    Claim = new HasKind(member.Term),
                };
            }
        }
    }

    /// <summary>The list of a kind's members, as the notes have it.</summary>
    internal static string MembersOf(Knowledge.Term kind, LectureNotes notes) =>
        kind.Members.Where(membership => notes.Has(membership.Fact)).Take(QuestionLimits.Listed + 1).ToList() is [var first, ..] some
            ? first.Fact.Kind == Knowledge.FactKind.Names
                ? Reasons.Of(first.Fact)
                : Prompts.About(kind.Name, Prompts.Listing(some.Select(membership => membership.Class.Name), some.Count, "、"))
            : Reasons.Of(kind, notes);
}
