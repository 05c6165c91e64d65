using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>What a list or a table says, or says of another: right or wrong? Sentences are <see cref="StatementKind"/>'s.</summary>
internal sealed class TrueFalseKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes) => Members(notes).Concat(Values(notes));

    private static IEnumerable<Draft> Members(LectureNotes notes)
    {
        foreach (var list in notes.MemberLists)
        {
            // Without a list beside it, nothing could be put in a member's place, and every statement would be right.
            var rivals = Rivals.MembersBeside(list.Kind, list.Members[0].Term, notes, QuestionLimits.Options);
            foreach (var member in list.Members.Take(rivals.Count))
            {
                yield return Listed("member", list, member.Term, member.Fact, true);
            }

            foreach (var rival in rivals)
            {
                yield return Listed("member-swapped", list, rival, rival.Classes[0].Fact, false);
            }
        }
    }

    private static Draft Listed(string rule, MemberList list, Term member, Fact fact, bool isTrue) =>
        Draft(
            rule,
            member,
            list.Kind.Key,
            [fact],
            Prompts.IsSo(
                list.Heading.IsExamples ? Prompts.Listed(member.Name, list.Heading.Text) : Prompts.Classified(member.Name, list.Kind.Name)
            ),
            isTrue,
            Reasons.Of(fact),
            new BelongsTo(list.Kind),
            new DraftOption(member.Name, isTrue, "", member)
        );

    private static IEnumerable<Draft> Values(LectureNotes notes)
    {
        foreach (var list in notes.AspectLists)
        {
            var others = AspectRivals.Lists(list, notes).Where(other => other != list).ToList();
            foreach (var (value, at) in list.Values.Select((value, at) => (value, at + 1)))
            {
                var listed = Valued("value", list, list, value, at, true);
                var moved = others.Find(other => IsListed.Of(value.Text, other, notes) == Truth.Fails) is { } other
                    ? Valued("value-swapped", list, other, value, at, false)
                    : null;
                yield return moved is null || Turn(list.Name + at) ? listed : moved;
            }
        }
    }

    private static Draft Valued(string rule, AspectList list, AspectList claimed, AspectValue value, int at, bool isTrue) =>
        Draft(
            rule,
            list.Subject,
            $"{list.Aspect}/{at}",
            [value.Fact],
            Prompts.IsSo(
                list.IsCell
                    ? Prompts.HasValue(claimed.Subject.Name, claimed.Column, value.Text)
                    : Prompts.Listed($"「{value.Text}」", claimed.Name)
            ),
            isTrue,
            Reasons.Of(list, value),
            new IsListed(claimed),
            new DraftOption(value.Text, isTrue, "")
        );

    /// <summary>Whether the true form is asked: one of the two for each value, or the one would tell the other.</summary>
    private static bool Turn(string of) => Fingerprint.Order(of) % 2 == 0;

    /// <summary>Whether a statement is so; the asserted option says which it is.</summary>
    internal static Draft Draft(
        string rule,
        Term concept,
        string detail,
        IReadOnlyList<Fact> facts,
        string prompt,
        bool isTrue,
        string reason,
        IClaim claim,
        DraftOption asserted
    ) =>
        new()
        {
            Kind = QuestionKinds.TrueFalse,
            Rule = rule,
            Concept = concept,
            Detail = $"{detail}/{rule}",
            Prompt = prompt,
            Options = [new DraftOption(TrueOrFalse.True, isTrue, reason), new DraftOption(TrueOrFalse.False, !isTrue, reason)],
            Facts = facts,
            Explanation = reason,
            Claim = new IsSo(claim, asserted),
            KeepsOrder = true,
        };
}
