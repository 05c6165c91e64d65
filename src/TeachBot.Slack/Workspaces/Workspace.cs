namespace TeachBot.Slack.Workspaces;

/// <summary>A workspace that let us in, or an organization that did for all of its workspaces.</summary>
/// <param name="token">The bot's token there.</param>
internal sealed class Workspace(string token)
{
    /// <summary>An organization keeps this workspace out: the others of it go on.</summary>
    private const string KeptOut = "team_access_not_granted";

    private volatile Identity? _identity;
    private volatile string? _stoppedBy;

    /// <summary>The bot's token: a secret.</summary>
    internal string Token { get; } = token;

    /// <summary>When it was installed, as it is kept; null where the operator has set its token.</summary>
    internal DateTimeOffset? InstalledAt { get; init; }

    /// <summary>Whether it is a whole organization.</summary>
    internal bool IsOrganization { get; init; }

    /// <summary>The organization whose token it is; null where the workspace has one of its own.</summary>
    internal Workspace? Organization { get; private init; }

    /// <summary>Who we are there; null until Slack has said so.</summary>
    internal Identity? Identity
    {
        get => _identity;
        set => _identity = value;
    }

    /// <summary>The workspace's id; empty until Slack has said so.</summary>
    internal string Team => _identity?.Team ?? "";

    /// <summary>Why nothing is sent there any more, as Slack names it; null while all is well.</summary>
    internal string? StoppedBy => _stoppedBy ?? Organization?.StoppedBy;

    /// <summary>Whether Slack takes the token no longer: nothing is sent there until a new installation or a restart.</summary>
    internal bool IsStopped => StoppedBy is not null;

    /// <summary>Sends nothing there from now on.</summary>
    internal void Stop(string reason)
    {
        if (Organization is not null && reason != KeptOut)
        {
            Organization.Stop(reason);
            return;
        }

        _stoppedBy ??= reason;
    }

    /// <summary>A workspace of this organization.</summary>
    internal Workspace PartIn(string team) =>
        new(Token)
        {
            InstalledAt = InstalledAt,
            Organization = this,
            Identity = Identity! with { Team = team },
        };
}

/// <summary>Who we are in a workspace.</summary>
/// <param name="Team">The workspace; the organization where we were let into that.</param>
/// <param name="User">Our user id.</param>
internal sealed record Identity(string Team, string User);
