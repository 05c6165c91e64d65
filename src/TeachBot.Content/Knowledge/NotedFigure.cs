namespace TeachBot.Content.Knowledge;

/// <summary>A picture of the notes.</summary>
/// <param name="Source">Its path or address, as the notes write it: relative to the lecture's file.</param>
/// <param name="Caption">Its heading, or its alternative text where it has none.</param>
/// <param name="AlternativeText">What it shows, in words; may be empty.</param>
/// <param name="Fact">Where it stands.</param>
public sealed record NotedFigure(string Source, string Caption, string AlternativeText, Fact Fact)
{
    /// <summary>
    /// Its file from the course's directory, where <see cref="Source"/> is not seen from the lecture of <see cref="Fact"/>; null elsewhere.
    /// </summary>
    internal string? File { get; init; }
}
