using TeachBot.Core.Chat;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>What Slack sent, read.</summary>
internal abstract record Decoded
{
    private protected Decoded() { }

    /// <summary>Slack asks whether the address is ours.</summary>
    internal sealed record Challenge(string Text) : Decoded;

    /// <summary>Somebody spoke to us.</summary>
    internal sealed record Spoken(Workspace Workspace, Mentioned Event, string? AnswerThread) : Decoded;

    /// <summary>Somebody opened our page.</summary>
    internal sealed record Opened(Workspace Workspace, HomeOpened Event, string? Hash) : Decoded;

    /// <summary>Somebody did something that is to be answered.</summary>
    internal sealed record Acted(Interaction Interaction, ChatEvent Event) : Decoded;

    /// <summary>A workspace sent us away.</summary>
    /// <param name="Workspace">Which; it may be stopped already.</param>
    /// <param name="Reason">As Slack names it.</param>
    /// <param name="At">When, by Slack's clock.</param>
    internal sealed record Left(Workspace Workspace, string Reason, DateTimeOffset At) : Decoded;

    /// <summary>It comes from a workspace that is not known here, or sent us away: another replica may be installed in it.</summary>
    internal sealed record Stranger(Tenant Tenant) : Decoded;

    /// <summary>Slack holds events back: too many came from one workspace.</summary>
    internal sealed record Limited(string Team) : Decoded;

    /// <summary>It is not for us: other people's words, our own, another workspace, an unknown kind.</summary>
    internal sealed record NotForUs : Decoded
    {
        internal static NotForUs Instance { get; } = new();
    }

    /// <summary>It can't be read.</summary>
    internal sealed record Nonsense : Decoded
    {
        internal static Nonsense Instance { get; } = new();
    }
}
