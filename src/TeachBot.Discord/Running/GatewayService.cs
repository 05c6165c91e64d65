using Microsoft.Extensions.Hosting;
using TeachBot.Discord.Gateway;

namespace TeachBot.Discord;

/// <summary>Keeps the gateway connected for as long as the service runs.</summary>
internal sealed class GatewayService(GatewayClient client) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => client.RunAsync(stoppingToken);
}
