using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>What could be mistaken for the key: siblings first, then cousins, the most alike first.</summary>
internal static class Rivals
{
    /// <summary>The terms beside one; where there are too few, the other terms of the same sort: those that the lecture defines.</summary>
    internal static IReadOnlyList<Term> Of(Term term, LectureNotes notes, int count)
    {
        var siblings = notes.SiblingsOf(term);
        return siblings.Count > 0
            ? [.. siblings.OrderByDescending(sibling => Likeness.Of(sibling.Name, term.Name)).ThenBy(sibling => sibling.Number).Take(count)]
            :
            [
                .. notes
                    .DefinedBeside(term)
                    .Where(other => !Kinship.AreKin(other, term, notes))
                    .OrderByDescending(other => Likeness.Of(other.Name, term.Name))
                    .ThenBy(other => other.Number)
                    .Take(count),
            ];
    }

    /// <summary>The members of the kinds beside a kind, from each in turn, so that no kind gives all distractors.</summary>
    internal static IReadOnlyList<Term> MembersBeside(Term kind, Term key, LectureNotes notes, int count)
    {
        var lists = notes
            .SiblingsOf(kind)
            .Select(sibling =>
                sibling
                    .Members.Where(membership => notes.Has(membership.Fact))
                    .Take(QuestionLimits.Siblings)
                    .Select(membership => membership.Class)
                    .OrderByDescending(member => Likeness.Of(member.Name, key.Name))
                    .ThenBy(member => member.Number)
                    .ToList()
            )
            .Where(list => list.Count > 0)
            .ToList();
        var rivals = new List<Term>();
        for (var round = 0; rivals.Count < count && lists.Exists(list => round < list.Count); round++)
        {
            rivals.AddRange(
                lists
                    .Where(list => round < list.Count)
                    .Select(list => list[round])
                    .Where(member => !rivals.Contains(member))
                    .Take(count - rivals.Count)
            );
        }

        return rivals;
    }
}
