namespace TeachBot.Content.Knowledge;

/// <summary>An aspect of a term.</summary>
/// <param name="Name">As the notes call it: 特徴, 用途と導入場所, 湯温.</param>
/// <param name="Groups">The facets of the lexicon that it is one of; empty where it is this course's own.</param>
/// <param name="Facts">What the notes say on it, in order; never empty.</param>
public sealed record FacetEntry(string Name, IReadOnlyList<string> Groups, IReadOnlyList<Fact> Facts);
