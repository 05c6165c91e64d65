namespace TeachBot.Slack.Workspaces;

/// <summary>A workspace that let us in.</summary>
/// <param name="token">The bot's token there.</param>
internal sealed class Workspace(string token)
{
    private volatile Identity? _identity;
    private volatile string? _stoppedBy;

    /// <summary>The bot's token: a secret.</summary>
    internal string Token { get; } = token;

    /// <summary>Who we are there; null until Slack has said so.</summary>
    internal Identity? Identity
    {
        get => _identity;
        set => _identity = value;
    }

    /// <summary>The workspace's id; empty until Slack has said so.</summary>
    internal string Team => _identity?.Team ?? "";

    /// <summary>Why nothing is sent there any more, as Slack names it; null while all is well.</summary>
    internal string? StoppedBy => _stoppedBy;

    /// <summary>Whether Slack takes the token no longer: nothing more is sent there until the program is started anew.</summary>
    internal bool IsStopped => _stoppedBy is not null;

    /// <summary>Sends nothing there from now on.</summary>
    internal void Stop(string reason) => _stoppedBy ??= reason;
}

/// <summary>Who we are in a workspace.</summary>
/// <param name="Team">The workspace.</param>
/// <param name="User">Our user id.</param>
/// <param name="Bot">Our bot id.</param>
internal sealed record Identity(string Team, string User, string Bot);
