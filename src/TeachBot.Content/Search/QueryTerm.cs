namespace TeachBot.Content.Search;

/// <summary>A term of a question with what it is worth in an index.</summary>
internal struct QueryTerm
{
    /// <summary>Its <see cref="TermKey"/>.</summary>
    internal ulong Key;

    /// <summary>What it is.</summary>
    internal TermKind Kind;

    /// <summary>The word it belongs to, counted from the question's first; -1 for what joins words.</summary>
    internal int Word;

    /// <summary>Its share of what the question asks for: weight times rarity.</summary>
    internal float Mass;

    /// <summary>
    /// What it adds to a score: per unit of <see cref="Saturation"/> in the body, and flat for the heading and the title.
    /// </summary>
    internal float Body;

    /// <inheritdoc cref="Body"/>
    internal int Heading,
        Title;

    /// <summary>The most it adds to any score.</summary>
    internal int Bound;

    /// <summary>The passages that have it.</summary>
    internal PostingCursor Cursor;

    /// <summary>What one of its postings adds.</summary>
    internal readonly int Worth(byte occurrence, byte lengthClass) =>
        (int)(Body * Saturation.Table[Saturation.Index(occurrence, lengthClass)])
        + ((occurrence & Occurrence.InHeading) != 0 ? Heading : 0)
        + ((occurrence & Occurrence.InTitle) != 0 ? Title : 0);
}
