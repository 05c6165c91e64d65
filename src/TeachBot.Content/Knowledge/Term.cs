using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>
/// Something that the notes name: a concept with a section of its own, a product in a list, a row of a table, a word they explain.
/// </summary>
public sealed class Term(string name, string key, int number)
{
    /// <summary>The name as the notes write it.</summary>
    public string Name { get; } = name;

    /// <summary>The name folded for comparing.</summary>
    internal string Key { get; } = key;

    /// <summary>Its place in the order in which the notes bring the terms up, from 0.</summary>
    internal int Number { get; } = number;

    /// <summary>The sections whose heading is this term; one concept under two parents has two.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>What explains the term in so many words: 「Xとは…」, an entry of a glossary fence, 「X：…」 in a list.</summary>
    public List<Fact> Definitions { get; } = [];

    /// <summary>The aspects that the notes treat, in order.</summary>
    public List<FacetEntry> Facets { get; } = [];

    /// <summary>The kinds that this term is one of: each with the fact that says so.</summary>
    public List<Membership> Classes { get; } = [];

    /// <summary>The terms that the notes set beside this one.</summary>
    public List<TermGroup> Groups { get; } = [];

    /// <summary>The names listed as examples of this term, with the facts that list them.</summary>
    public List<Membership> Members { get; } = [];

    /// <summary>Whether the term stands as a name of something (a heading, a member, a row), not as a topic such as 「…の概要」.</summary>
    public bool IsConcept { get; internal set; }

    /// <summary>Whether the notes name the term and tell nothing about it.</summary>
    internal bool IsOnlyMentioned => !IsConcept && Definitions.Count + Facets.Count + Classes.Count + Members.Count == 0;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
