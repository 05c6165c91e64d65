namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// Whether two nouns are of one sort, so that one tempts where the other is asked for: two sorts of computer, two places, two names.
/// </summary>
internal static class NounSort
{
    /// <summary>By kinship in the notes, by the part of the name that says what it is, or by standing in one list.</summary>
    internal static bool IsSame(Noun one, Noun other) =>
        AreSiblings(one, other) || ShareHead(one, other) || (one.IsName && other.IsName) || one.IsListedWith(other);

    private static bool AreSiblings(Noun one, Noun other) =>
        one.Term is { } term
        && other.Term is { } theirs
        && term.Classes.Exists(membership => theirs.Classes.Exists(also => also.Class == membership.Class));

    /// <summary>A compound's last part says what sort of thing it is.</summary>
    private static bool ShareHead(Noun one, Noun other) =>
        one.Key.Length >= 2
        && other.Key.Length >= 2
        && one.Key.AsSpan(one.Key.Length - 2).SequenceEqual(other.Key.AsSpan(other.Key.Length - 2));
}
