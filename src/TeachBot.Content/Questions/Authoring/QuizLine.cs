namespace TeachBot.Content.Questions.Authoring;

/// <summary>A line of a quiz as the parser left it.</summary>
/// <param name="Text">Its text, with the marks of emphasis, without those of breaks.</param>
/// <param name="Line">Where it stands, counted from 1.</param>
/// <param name="IsNew">Whether it begins a line for the reader, too, and does not only go on in the file's next one.</param>
internal readonly record struct QuizLine(string Text, int Line, bool IsNew);

/// <summary>Something wrong with a question.</summary>
internal sealed record QuizFault(Reading.ContentFault Fault, int Line, string Other = "");
