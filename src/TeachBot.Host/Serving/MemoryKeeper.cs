using Microsoft.Extensions.Hosting;

namespace TeachBot.Host.Serving;

/// <summary>
/// Gives back the memory of a busy time soon after it. While people ask, what the bot holds is bounded by its caches, and by what the collector lets
/// stand beside that: it collects when nearly as much again has come.
/// </summary>
internal sealed class MemoryKeeper(TimeProvider time) : BackgroundService
{
    /// <summary>How often it is looked at.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var quiet = new Quiet(GC.GetTotalAllocatedBytes());
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested && quiet.HasCome(GC.GetTotalAllocatedBytes()))
            {
                Footprint.Shrink();
                quiet.GoOnFrom(GC.GetTotalAllocatedBytes());
            }
        }
    }
}
