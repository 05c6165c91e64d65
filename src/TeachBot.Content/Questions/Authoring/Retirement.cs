namespace TeachBot.Content.Questions.Authoring;

/// <summary>A question that the teacher does not want asked.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Reason">Why; empty where the teacher does not say.</param>
/// <param name="File">The file that says so, relative to the directory of the notes.</param>
/// <param name="Line">Its line, counted from 1.</param>
public sealed record Retirement(string Id, string Reason, string File, int Line);
