namespace TeachBot.Content.Search;

/// <summary>How a term stands in a passage, as one byte: how often in the body, and whether in the heading and the title.</summary>
internal static class Occurrence
{
    /// <summary>Once in the body: what most are, and what takes no byte.</summary>
    internal const byte Once = 1;

    /// <summary>The most times that are counted; beyond, once more says nothing.</summary>
    internal const byte MostTimes = 15;

    /// <summary>In the heading.</summary>
    internal const byte InHeading = 16;

    /// <summary>In the title.</summary>
    internal const byte InTitle = 32;

    /// <summary>All occurrences of <see cref="InHeading"/> and <see cref="InTitle"/>.</summary>
    internal const byte Above = InHeading | InTitle;
}
