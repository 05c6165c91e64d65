using System.Text.Json.Serialization;
using TeachBot.Core.Documents;

namespace TeachBot.Core.Messages;

/// <summary>What is shown in a chat: text, what can be pressed, pictures.</summary>
/// <param name="Document">The text.</param>
public sealed record Message(Document Document)
{
    /// <summary>
    /// The event that it answers, by its id, where that had to wait for another process: the one before may have said it already. Null for
    /// every other message.
    /// </summary>
    public string? Answers { get; init; }

    /// <summary>What can be pressed, in order; buttons that follow each other stand in rows.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The pictures.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>A text, and nothing else.</summary>
    public static Message Of(string text) => new(Document.Of(text));

    /// <summary>Files to keep, made for this message. Only replies have them, and only those that one person sees.</summary>
    public IReadOnlyList<NamedFile> Files { get; init; } = [];

    /// <summary>
    /// How a line typed below it is read, while something goes on; else null. Only replies have it, so that it is not stored.
    /// </summary>
    [JsonIgnore]
    public TypedLine? Typed { get; init; }
}

/// <summary>A file that was made for a message.</summary>
/// <param name="Name">What it is called: letters, digits, hyphens and one dot.</param>
/// <param name="MediaType"><c>application/json</c>.</param>
/// <param name="Text">What it holds.</param>
public sealed record NamedFile(string Name, string MediaType, string Text);

/// <summary>A picture that goes with a message.</summary>
/// <param name="Source">Its file, relative to the notes' directory, with <c>/</c>.</param>
/// <param name="Caption">What it is called.</param>
/// <param name="AlternativeText">What it shows, for who can't see it; never empty.</param>
public sealed record Attachment(string Source, string Caption, string AlternativeText)
{
    /// <summary>What is said where it can't be shown.</summary>
    public string InWords => AlternativeText == Caption ? Caption : $"{Caption}：{AlternativeText}";
}
