using Microsoft.Extensions.Hosting;

namespace TeachBot.Slack.Running;

/// <summary>At a stop, what people were promised is said before the process ends, within the time that the host gives.</summary>
internal sealed class FinishService(Unfinished unfinished) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => unfinished.IdleAsync().WaitAsync(cancellationToken);
}
