using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>Looks after the store: tries it again while it is away, and forgets events that no platform will deliver again.</summary>
internal sealed partial class StoreKeeper(IStore store, TimeProvider time, ILogger<StoreKeeper> logger) : BackgroundService
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
            var isReady = false;
            try
            {
                isReady = (await store.CheckAsync(stoppingToken).ConfigureAwait(false)).IsReady;
                if (isReady && time.GetElapsedTime(tidied) >= Tidying)
                {
                    await store.ForgetEventsAsync(time.GetUtcNow() - Remembered, stoppingToken).ConfigureAwait(false);
                    tidied = time.GetTimestamp();
                }
            }
            catch (StoreUnavailableException)
            {
                // The store has told the operator; what is not forgotten now is forgotten later.
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A fault of ours. It must not end the service, which still answers from the notes.
                LogFailed(exception);
            }

            await Task.Delay(isReady ? WhileWell : WhileAway, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store could not be looked after.")]
    private partial void LogFailed(Exception exception);
}
