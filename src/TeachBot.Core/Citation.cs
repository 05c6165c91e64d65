namespace TeachBot.Core;

/// <summary>Where in the notes a statement stands.</summary>
/// <param name="Lecture">The lecture's title.</param>
/// <param name="Path">The headings under the title that lead to the statement, outermost first; empty above the first heading.</param>
/// <param name="Line">The line in the lecture's file, counted from 1.</param>
public sealed record Citation(string Lecture, IReadOnlyList<string> Path, int Line);
