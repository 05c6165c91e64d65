using Microsoft.Extensions.Hosting;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>Looks after the store: tries it again while it is away, and forgets events that no platform will deliver again.</summary>
internal sealed class StoreKeeper(IStore store, TimeProvider time) : BackgroundService
{
    /// <summary>Slack repeats an event for some minutes, Discord for one connection; three days leave room for a weekend of replays by hand.</summary>
    internal static readonly TimeSpan Remembered = TimeSpan.FromDays(3);

    private static readonly TimeSpan WhileAway = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WhileWell = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Tidying = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var tidied = time.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            var health = await store.CheckAsync(stoppingToken).ConfigureAwait(false);
            try
            {
                if (health.IsReady && time.GetElapsedTime(tidied) >= Tidying)
                {
                    await store.ForgetEventsAsync(time.GetUtcNow() - Remembered, stoppingToken).ConfigureAwait(false);
                    tidied = time.GetTimestamp();
                }
            }
            catch (StoreUnavailableException)
            {
                // The store has told the operator; what is not forgotten now is forgotten later.
            }

            await Task.Delay(health.IsReady ? WhileWell : WhileAway, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
