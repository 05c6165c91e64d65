using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>The members that one place of a lecture lists for a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Heading">How a question speaks of the list.</param>
/// <param name="Members">In order, each with the fact that says so.</param>
internal sealed record MemberList(Term Kind, ListHeading Heading, IReadOnlyList<(Term Term, Fact Fact)> Members)
{
    /// <summary>All lists of a lecture.</summary>
    internal static IReadOnlyList<MemberList> In(LectureNotes notes) =>
        [
            .. from kind in notes.Kinds
            from lists in kind.Members.Where(membership => notes.Has(membership.Fact)).GroupBy(membership => membership.Heading)
            select new MemberList(
                kind,
                ListHeading.Of(kind, lists.First(), notes),
                [.. lists.Select(membership => (membership.Class, membership.Fact)).DistinctBy(member => member.Class)]
            ),
        ];
}
