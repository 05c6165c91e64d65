using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;
using TeachBot.Host.Configuration;

namespace TeachBot.Host.Serving;

/// <summary>
/// Ends the keeping of what is over, once an hour. Every replica may: what one has removed the others don't find. It goes in small
/// batches with pauses between, so that answers don't wait.
/// </summary>
internal sealed partial class RetentionService(
    IRetention retention,
    RetentionOptions options,
    RetentionPace pace,
    TimeProvider time,
    ILogger<RetentionService> logger
) : BackgroundService
{
    /// <summary>Rows of one batch: some milliseconds on a slow disk.</summary>
    internal const int Batch = 500;

    /// <summary>After a start there is other work.</summary>
    internal static readonly TimeSpan First = TimeSpan.FromMinutes(5);

    internal static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <summary>From one batch to the next.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TryAsync(pace.BeginAsync, stoppingToken);
        await PauseAsync(First, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(RoundAsync, stoppingToken);
            await PauseAsync(Again, stoppingToken);
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        try
        {
            await work(stop);
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator; what does not go now goes later.
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
        }
    }

    /// <summary>Removes all that is over now, as far as the clock can be believed.</summary>
    internal async Task RoundAsync(CancellationToken stop)
    {
        if (await pace.AsOfAsync(stop) is not { } now)
        {
            LogStepped();
            return;
        }

        foreach (var (what, days) in options.Limits)
        {
            if (days > 0)
            {
                await ForgetAsync(what, now.AddDays(-days), stop);
            }
        }

        if (options.Learners > 0)
        {
            await ForgetLearnersAsync(now.AddDays(-options.Learners), stop);
        }
    }

    private async Task ForgetAsync(Kept what, DateTimeOffset before, CancellationToken stop)
    {
        var all = 0;
        for (var gone = Batch; gone >= Batch && !stop.IsCancellationRequested; all += gone)
        {
            gone = await retention.ForgetAsync(what, before, Batch, stop);
            if (gone >= Batch)
            {
                await PauseAsync(Pause, stop);
            }
        }

        if (all > 0)
        {
            LogForgotten(all, what);
        }
    }

    private async Task ForgetLearnersAsync(DateTimeOffset before, CancellationToken stop)
    {
        var all = 0;
        for (long? next = 0; next is { } after && !stop.IsCancellationRequested; )
        {
            (var forgotten, next) = await retention.ForgetLearnersAsync(before, after, Batch, stop);
            all += forgotten;
            if (next is not null)
            {
                await PauseAsync(Pause, stop);
            }
        }

        if (all > 0)
        {
            LogForgottenLearners(all);
        }
    }

    private async Task PauseAsync(TimeSpan length, CancellationToken stop) =>
        await Task.Delay(length, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Count} rows of {What} were kept for as long as the settings say, and are removed."
    )]
    private partial void LogForgotten(int count, Kept what);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Count} learners have not answered for as long as the settings say: their answers are counts now."
    )]
    private partial void LogForgottenLearners(int count);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The system's clock has just stepped: "
            + "nothing is removed before it has run on for an hour. Check its synchronisation (NTP)."
    )]
    private partial void LogStepped();

    [LoggerMessage(Level = LogLevel.Error, Message = "What is over could not be removed; it is tried again.")]
    private partial void LogFailed(Exception exception);
}
