namespace TeachBot.EndToEnd.Daily.Rooms;

/// <summary>A message that everybody in a channel sees.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">All that is read in it.</param>
/// <param name="Answers">What a question can be answered with, in the order of its options; empty where it takes no answers.</param>
internal sealed record QuizMessage(string Id, string Text, IReadOnlyList<QuizAnswer> Answers);

/// <summary>An answer that can be pressed, or chosen from a menu.</summary>
/// <param name="Choice">The button or the menu.</param>
/// <param name="Value">What is chosen in the menu; null for a button.</param>
/// <param name="Kind">The kind of the component, as the platform calls it.</param>
internal sealed record QuizAnswer(string Choice, string? Value, string Kind);
