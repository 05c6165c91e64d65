using TeachBot.Slack.Sockets;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack;

/// <summary>How the adapter is, for health.</summary>
public sealed class SlackHealth
{
    private readonly WorkspaceDirectory _workspaces;
    private readonly SocketClient? _sockets;

    internal SlackHealth(WorkspaceDirectory workspaces, SocketClient? sockets = null) => (_workspaces, _sockets) = (workspaces, sockets);

    /// <summary>Whether something ended that only the operator can mend: the app's token, or the tokens of all workspaces. One workspace's token is not all.</summary>
    public bool HasFailed => _sockets?.HasFailed == true || _workspaces.All.All(workspace => workspace.IsStopped);

    /// <summary>How many sockets take events, of how many; null where events come over HTTP.</summary>
    public (int Ready, int All)? Sockets => _sockets is null ? null : (_sockets.Ready, SocketClient.Slots);

    /// <summary>How many workspaces can be sent to, of how many.</summary>
    public (int Ready, int All) Workspaces => (_workspaces.All.Count(workspace => workspace.Identity is not null && !workspace.IsStopped), _workspaces.All.Count);
}
