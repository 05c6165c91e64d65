namespace TeachBot.Core;

/// <summary>Where in the notes a statement stands.</summary>
/// <param name="Lecture">The lecture's title.</param>
/// <param name="Path">The headings under the title that lead to the statement, outermost first; empty above the first heading.</param>
/// <param name="Line">The line in the lecture's file, counted from 1.</param>
public sealed record Citation(string Lecture, IReadOnlyList<string> Path, int Line)
{
    /// <summary>The lecture's file below the folder of the lectures, with <c>/</c>; empty where none is known.</summary>
    public string File { get; init; } = "";
}
