namespace TeachBot.Core.Chat;

/// <summary>Who did something, where, and when.</summary>
/// <param name="Id">The event's, for dedupe: unique for as long as the platform may deliver it again.</param>
/// <param name="Channel">Where.</param>
/// <param name="User">Who.</param>
/// <param name="Language">What they read: <c>ja</c> or <c>en</c>.</param>
/// <param name="At">When.</param>
public sealed record EventOrigin(string Id, ChannelRef Channel, UserRef User, string Language, DateTimeOffset At)
{
    /// <summary>What log lines call the event.</summary>
    public string Mark => EventMark.Of(Id);

    /// <summary>What they are called; empty where the platform did not say.</summary>
    public string Name { get; init; } = "";

    /// <summary>Their own conversation with the bot: what is for them alone goes there where it can't be said where they are.</summary>
    public ChannelRef Alone => ChannelRef.With(User, Channel.Workspace);

    /// <summary>Whether nobody else reads the conversation.</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether it happened in a thread that people enter, as on Discord; not in the replies to one message, as on Slack.</summary>
    public bool IsInThread { get; init; }

    /// <summary>Whether they may manage the workspace.</summary>
    public bool IsManager { get; init; }

    /// <summary>Their roles, by the platform's id.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The rights that the bot lacks for posts in the channel, as the platform names them; empty where it has all.</summary>
    public IReadOnlyList<string> LackedRights { get; init; } = [];
}
