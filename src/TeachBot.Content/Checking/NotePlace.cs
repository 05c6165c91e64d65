namespace TeachBot.Content.Checking;

/// <summary>A place in a teacher's files.</summary>
/// <param name="File">The file, relative to the directory of the notes, with forward slashes.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
public sealed record NotePlace(string File, int Line);
