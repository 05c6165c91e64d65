using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>How something that a person did is answered.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Interaction(Workspace Workspace, InteractionKind Kind)
{
    /// <summary>Where it can be answered for half an hour without any right in the channel: a secret; null for nowhere.</summary>
    internal string? ResponseUrl { get; init; }

    /// <summary>What lets us open a form, for three seconds; null for none.</summary>
    internal string? TriggerId { get; init; }

    /// <summary>Whether what was pressed stands in a message that only the person sees, so that an answer may take its place.</summary>
    internal bool IsInOwnMessage { get; init; }

    /// <summary>Whether it was done in a conversation with us, where answers stay for who comes back.</summary>
    internal bool IsWithUs { get; init; }

    /// <summary>Whether an answer may take the place of the message that was pressed: nobody else sees it.</summary>
    internal bool CanReplace => ResponseUrl is not null && (IsInOwnMessage || IsWithUs);

    /// <summary>Which page of the answer is wanted, from 0.</summary>
    internal int Page { get; init; }
}

/// <summary>What a person may do.</summary>
internal enum InteractionKind
{
    /// <summary>A slash command: its answer may be the answer to Slack's own request.</summary>
    Command,

    /// <summary>A button or a menu.</summary>
    Press,

    /// <summary>A shortcut.</summary>
    Shortcut,

    /// <summary>A form.</summary>
    Form,

    /// <summary>Somebody types, and wants suggestions.</summary>
    Suggestion,
}
