using System.Text.RegularExpressions;
using TeachBot.Content.Asking;

namespace TeachBot.Content.Answering;

/// <summary>A kind of answer that a question can demand.</summary>
/// <param name="Name">Its name in features and explanations.</param>
/// <param name="Asks">How a question asks for it.</param>
/// <param name="Tells">How a text tells it.</param>
internal sealed record Demand(string Name, Regex Asks, Regex Tells)
{
    /// <summary>The kind of question, as answers name it.</summary>
    internal string Kind { get; init; } = AnswerKinds.Passage;

    /// <summary>How a heading announces it; null where none does.</summary>
    internal Regex? Heading { get; init; }

    /// <summary>
    /// Whether the very line that matches the question has to tell it: a name, a time, a place or a number elsewhere is no answer.
    /// </summary>
    internal bool IsStrict { get; init; }

    /// <summary>Whether a question that demands it demands no yes or no besides.</summary>
    internal bool IsPointed { get; init; }
}
