using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>A sentence of the notes, or one with a sibling put in its subject's place that the notes say of the other alone: right or wrong?</summary>
internal sealed class TrueFalseKind : IQuestionKind
{
    public IEnumerable<Draft> Derive(LectureNotes notes) => Statements(notes).Concat(Members(notes)).Concat(Values(notes));

    private static IEnumerable<Draft> Statements(LectureNotes notes)
    {
        foreach (var statement in notes.Statements.Where(statement => statement.TellsOfSubject && statement.IsProposition))
        {
            var subject = statement.Subject!;
            var place = notes.PlaceOf(statement);
            var told = Draft("sentence", subject, place, [statement.Fact], Shown(statement, subject, notes), true, Reasons.Of(statement), new IsTold(statement), new DraftOption(subject.Name, true, "", subject));
            var swapped = Swapped(statement, notes) is { } other
                ? Draft("sentence-swapped", subject, place, [statement.Fact], Shown(statement, other, notes), false, Reasons.Of(statement), new IsTold(statement), new DraftOption(other.Name, false, "", other)) : null;
            yield return swapped is null || Turn(subject.Key + place) ? told : swapped;
        }
    }

    /// <summary>The sibling whose own sentences come nearest in topic, so that the swap tempts; none that the sentence speaks of already.</summary>
    private static Term? Swapped(Statement statement, LectureNotes notes)
    {
        var subject = statement.Subject!;
        var rest = notes.DescriptionOf(statement).Text;
        return !statement.MayHoldForOthers && Giveaway.IsFree(rest, [subject, .. notes.SiblingsOf(subject)])
            ? notes.SiblingsOf(subject).Where(sibling => notes.FirstOn(sibling) is not null && notes.IsTold(sibling, statement) == Truth.Fails)
                .MaxBy(sibling => notes.FactsOn(sibling).Max(fact => statement.Words.CommonWith(notes.WordsOf(fact))))
            : null;
    }

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

    private static Draft Listed(string rule, MemberList list, Term member, Fact fact, bool isTrue) => Draft(
        rule, member, list.Kind.Key, [fact], Prompts.IsSo(list.Heading.IsExamples ? Prompts.Listed(member.Name, list.Heading.Text) : Prompts.Classified(member.Name, list.Kind.Name)),
        isTrue, Reasons.Of(fact), new BelongsTo(list.Kind), new DraftOption(member.Name, isTrue, "", member));

    private static IEnumerable<Draft> Values(LectureNotes notes)
    {
        foreach (var list in notes.AspectLists)
        {
            var others = AspectRivals.Lists(list, notes).Where(other => other != list).ToList();
            foreach (var (value, at) in list.Values.Select((value, at) => (value, at + 1)))
            {
                var listed = Valued("value", list, list, value, at, true);
                var moved = others.Find(other => IsListed.Of(value.Text, other, notes) == Truth.Fails) is { } other ? Valued("value-swapped", list, other, value, at, false) : null;
                yield return moved is null || Turn(list.Name + at) ? listed : moved;
            }
        }
    }

    private static Draft Valued(string rule, AspectList list, AspectList claimed, AspectValue value, int at, bool isTrue) => Draft(
        rule, list.Subject, $"{list.Aspect}/{at}", [value.Fact], Prompts.IsSo(list.IsCell ? Prompts.HasValue(claimed.Name, value.Text) : Prompts.Listed($"「{value.Text}」", claimed.Name)), isTrue,
        Reasons.Of(list, value), new IsListed(claimed), new DraftOption(value.Text, isTrue, ""));

    /// <summary>Whether the true form is asked: one of the two for each sentence, or the one would tell the other. Seldom, since many sentences have no false form.</summary>
    private static bool Turn(string of) => Identity.Order(of) % 4 == 0;

    private static string Shown(Statement statement, Term about, LectureNotes notes)
    {
        var own = statement.Subject!;
        if (!statement.OpensWithSubject && !notes.DescriptionOf(statement).HasBlank)
        {
            return about == own && notes.StandsAlone(statement) ? Prompts.IsSo(statement.Text) : Prompts.IsSoOf(about.Name, statement.Text);
        }

        var shown = about == own ? statement.Text : Description.WithName(statement, about.Name, notes);
        return statement.OpensWithSubject || !Definition.IsMeaning(statement) ? Prompts.IsSo(shown) : Prompts.IsSoOf(about.Name, shown);
    }

    private static Draft Draft(string rule, Term concept, string detail, IReadOnlyList<Fact> facts, string prompt, bool isTrue, string reason, IClaim claim, DraftOption asserted) => new()
    {
        Kind = QuestionKinds.TrueFalse,
        Rule = rule,
        Concept = concept,
        Detail = $"{detail}/{rule}",
        Prompt = prompt,
        Options = [new DraftOption(Prompts.True, isTrue, reason), new DraftOption(Prompts.False, !isTrue, reason)],
        Facts = facts,
        Explanation = reason,
        Claim = new IsSo(claim, asserted),
        KeepsOrder = true,
    };
}
