using Microsoft.Extensions.Hosting;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Running;

/// <summary>Keeps the sockets for as long as the service runs.</summary>
internal sealed class SocketService(SocketClient client, WorkspaceDirectory workspaces, TimeProvider time) : BackgroundService
{
    // An event of a workspace that is not known by its id yet would be lost; but one that can't be asked must not keep the others waiting.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await workspaces.Complete.WaitAsync(Patience, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await client.RunAsync(stoppingToken);
    }
}
