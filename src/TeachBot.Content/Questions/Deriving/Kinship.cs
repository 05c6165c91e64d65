using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Whether one term is a kind of the other, so that what is said of the one may be true of the other.</summary>
internal static class Kinship
{
    /// <summary>Deeper chains of kinds are taken for a slip in the notes.</summary>
    private const int Depth = 8;

    /// <summary>By the notes' lists and sentences, or by a name within a name; terms set side by side are told apart by the notes themselves.</summary>
    internal static bool AreKin(Term one, Term other, LectureNotes notes) =>
        IsKindOf(one, other, Depth) || IsKindOf(other, one, Depth)
        || (!notes.SiblingsOf(one).Contains(other) && (one.Key.Contains(other.Key, StringComparison.Ordinal) || other.Key.Contains(one.Key, StringComparison.Ordinal)));

    /// <summary>Whether the notes count one among the other, through any number of kinds between.</summary>
    internal static bool IsKindOf(Term member, Term kind) => IsKindOf(member, kind, Depth);

    private static bool IsKindOf(Term member, Term kind, int depth) =>
        depth > 0 && member.Classes.Exists(membership => membership.Class == kind || IsKindOf(membership.Class, kind, depth - 1));
}
