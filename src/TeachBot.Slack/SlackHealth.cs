using TeachBot.Core.Health;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack;

/// <summary>How the adapter is: how many sockets take events (<c>2/2</c>), <c>http</c> or <c>stopped</c>; how many workspaces.</summary>
internal sealed class SlackHealth(WorkspaceDirectory workspaces, SocketClient? sockets = null) : IHealthPart
{
    private const string Name = "slack";

    /// <summary>The app's token is wrong, or all that the operator has set. A workspace that removed the app is no fault.</summary>
    public bool HasFailed =>
        sockets?.HasFailed == true || (workspaces.Set.Count > 0 && workspaces.All.All(workspace => workspace.IsStopped));

    /// <summary>Before Slack has said whose a token is, nothing that comes from there can be told from a stranger's.</summary>
    public bool IsStarting => !workspaces.IsComplete;

    /// <inheritdoc/>
    public IEnumerable<HealthSign> Signs =>
        [
            HasFailed ? new HealthSign(Name, "stopped")
            : sockets is not null ? HealthSign.Of(Name, (sockets.Ready, SocketClient.Slots))
            : new HealthSign(Name, "http"),
            HealthSign.Of(
                "slackWorkspaces",
                (workspaces.All.Count(workspace => workspace.Identity is not null && !workspace.IsStopped), workspaces.All.Count)
            ),
        ];
}
