using Microsoft.Extensions.Hosting;

namespace TeachBot.Host.Serving;

/// <summary>Reads the notes as soon as they can be, where they could not be at the start.</summary>
internal sealed class ContentKeeper(ServedContent content, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && !content.TryLoad())
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
