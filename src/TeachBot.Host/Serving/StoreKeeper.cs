using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>Looks after the store: tries it again while it is away.</summary>
internal sealed partial class StoreKeeper(IStore store, TimeProvider time, ILogger<StoreKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan WhileAway = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WhileWell = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var isReady = false;
            try
            {
                isReady = (await store.CheckAsync(stoppingToken)).IsReady;
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
