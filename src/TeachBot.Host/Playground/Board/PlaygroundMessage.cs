using System.Runtime.InteropServices;
using System.Text.Json;

namespace TeachBot.Host.Playground.Board;

/// <summary>What is to stand in a channel.</summary>
/// <param name="Channel">The channel or direct conversation.</param>
/// <param name="Thread">The id of the message that it hangs from; null for none.</param>
/// <param name="Key">Said again under the same key, it is the same message.</param>
internal sealed record Draft(string Channel, string? Thread, string Key)
{
    /// <summary>Who says it; null for the bot.</summary>
    internal string? Author { get; init; }

    /// <summary>What a person says.</summary>
    internal string? Text { get; init; }

    /// <summary>What the bot says: a message of the neutral kind.</summary>
    internal JsonElement? Body { get; init; }

    /// <summary>The command that the bot answers; null where it isn't one.</summary>
    internal string? Via { get; init; }

    /// <summary>Who gave that command.</summary>
    internal string? For { get; init; }
}

/// <summary>A message in a channel, as it is kept and as the page gets it.</summary>
/// <param name="Id">Unique for ever, and later than those before it.</param>
/// <param name="Channel">Where it stands.</param>
/// <param name="At">When, in milliseconds since 1970.</param>
/// <param name="Key">Under which it was said.</param>
internal sealed record PlaygroundMessage(string Id, string Channel, long At, string Key)
{
    public string? Thread { get; init; }

    public string? Author { get; init; }

    public string? Text { get; init; }

    public JsonElement? Body { get; init; }

    public string? Via { get; init; }

    public string? For { get; init; }

    /// <summary>Whether it said something else before.</summary>
    public bool? IsEdited { get; init; }

    /// <summary>About how much memory it takes, in bytes.</summary>
    internal long Size =>
        300
        + (Body is { } body ? JsonMarshal.GetRawUtf8Value(body).Length : 0)
        + (2L * ((Text?.Length ?? 0) + (Via?.Length ?? 0) + Key.Length + Channel.Length));

    internal static PlaygroundMessage Of(string id, long at, Draft draft) =>
        new(id, draft.Channel, at, draft.Key)
        {
            Thread = draft.Thread,
            Author = draft.Author,
            Text = draft.Text,
            Body = draft.Body,
            Via = draft.Via,
            For = draft.For,
        };
}

/// <summary>A line of the journal: one of the two.</summary>
internal sealed record JournalLine
{
    /// <summary>A message that is new, or says something else.</summary>
    public PlaygroundMessage? Said { get; init; }

    /// <summary>The id of a message that is gone.</summary>
    public string? Gone { get; init; }

    /// <summary>The channel of the message that is gone.</summary>
    public string? Channel { get; init; }
}
