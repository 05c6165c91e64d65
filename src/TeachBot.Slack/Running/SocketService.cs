using Microsoft.Extensions.Hosting;
using TeachBot.Slack.Sockets;

namespace TeachBot.Slack.Running;

/// <summary>Keeps the sockets for as long as the service runs.</summary>
internal sealed class SocketService(SocketClient client) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => client.RunAsync(stoppingToken);
}
