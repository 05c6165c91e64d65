namespace TeachBot.Content.Knowledge;

/// <summary>What a section is for.</summary>
internal enum SectionRole
{
    /// <summary>Names a thing and tells about it.</summary>
    Concept,

    /// <summary>An aspect of the concept above it: 特徴, 主な産地.</summary>
    Facet,

    /// <summary>An aspect of something named in the same heading: 「Xの種類と性能」.</summary>
    FacetOf,

    /// <summary>Lists the names that belong to the concept above it: 「主なX」.</summary>
    Members,

    /// <summary>Carries a figure's caption.</summary>
    Caption,

    /// <summary>A remark in passing.</summary>
    Aside,

    /// <summary>A numbered step.</summary>
    Step,

    /// <summary>まとめ.</summary>
    Summary,

    /// <summary>前回のおさらい.</summary>
    Recap,

    /// <summary>The lecture itself.</summary>
    Root,
}

/// <summary>A section's role, the name that its heading gives, and the aspects that it announces.</summary>
internal sealed record SectionMeaning(SectionRole Role, string Name, string Whole, IReadOnlyList<string> Facets);
