using Microsoft.Extensions.Hosting;
using TeachBot.Discord.Interactions;

namespace TeachBot.Discord;

/// <summary>At a stop, what people were promised is said before the process ends, within the time that the host gives.</summary>
internal sealed class FinishService(Unfinished unfinished) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => unfinished.IdleAsync().WaitAsync(cancellationToken);
}
