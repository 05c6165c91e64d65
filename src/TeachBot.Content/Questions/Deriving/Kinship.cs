using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Whether one term is a kind of the other, so that what is said of the one may be true of the other.</summary>
internal static class Kinship
{
    /// <summary>Deeper chains of kinds are taken for a slip in the notes.</summary>
    private const int Depth = 8;

    /// <summary>
    /// By the notes' lists and sentences, or by a name within a name; terms set side by side are told apart by the notes themselves.
    /// </summary>
    internal static bool AreKin(Term one, Term other, LectureNotes notes) =>
        IsKindOf(one, other)
        || IsKindOf(other, one)
        || (
            !notes.AreSiblings(one, other)
            && (one.Key.Contains(other.Key, StringComparison.Ordinal) || other.Key.Contains(one.Key, StringComparison.Ordinal))
        );

    /// <summary>Whether the notes count one among the other, through any number of kinds between.</summary>
    internal static bool IsKindOf(Term member, Term kind)
    {
        // Each kind once: a name may stand in many lists of names that do so too.
        if (member.Classes.Count == 0)
        {
            return false;
        }

        var seen = new HashSet<Term>();
        IReadOnlyCollection<Term> level = [member];
        for (var depth = 0; depth < Depth && level.Count > 0; depth++)
        {
            level = [.. level.SelectMany(term => term.Classes).Select(membership => membership.Class).Where(seen.Add)];
            if (seen.Contains(kind))
            {
                return true;
            }
        }

        return false;
    }
}
