using TeachBot.Core;

namespace TeachBot.Content.Asking;

/// <summary>A sentence of the notes, with its source.</summary>
/// <param name="Subject">What it is about, where its own words leave that out; null where they don't.</param>
/// <param name="Text">The notes' own words.</param>
/// <param name="Citation">Where they stand.</param>
public sealed record Statement(string? Subject, string Text, Citation Citation)
{
    /// <summary>The kind that <see cref="Subject"/> is listed under; null where the statement is a sentence.</summary>
    public string? Class { get; init; }

    /// <summary>How to set it.</summary>
    public StatementForm Form { get; init; }
}

/// <summary>How a statement is set.</summary>
public enum StatementForm
{
    /// <summary>Running text.</summary>
    Sentence,

    /// <summary>A line of a list.</summary>
    Item,

    /// <summary>A command to type, or code.</summary>
    Code,
}
