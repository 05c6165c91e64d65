using Microsoft.Extensions.Hosting;
using TeachBot.Core.Posting;
using TeachBot.Host.Posting;

namespace TeachBot.Host.Serving;

/// <summary>Runs the dispatcher as long as the program, where there is a platform to send to.</summary>
internal sealed class DispatchService(Dispatcher dispatcher, IEnumerable<IChatPlatform> platforms) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        platforms.Any() ? dispatcher.RunAsync(stoppingToken) : Task.CompletedTask;
}
