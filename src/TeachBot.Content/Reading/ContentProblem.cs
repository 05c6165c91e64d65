namespace TeachBot.Content.Reading;

/// <summary>A file of a course that is not served, or not as it was meant; the rest of the course is.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Path">The file, as the teacher would name it: relative to the course's directory, with <c>/</c>.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Other">What else is concerned: another file or place, or the words at fault; empty where there is nothing.</param>
public sealed record ContentProblem(ContentFault Fault, string Path, int Line, string Other = "");
