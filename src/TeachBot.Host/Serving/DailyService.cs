using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Commands.Recurring;
using TeachBot.Core;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>
/// Looks every few seconds which schedules are due. Every replica does: whichever comes first acts, and the others find it done.
/// </summary>
internal sealed partial class DailyService(
    ISchedules schedules,
    IEnumerable<IRecurring> kinds,
    IEnumerable<IChatPlatform> platforms,
    [FromKeyedServices(Clocks.System)] TimeProvider time,
    ILogger<DailyService> logger
) : BackgroundService
{
    /// <summary>So late a quiz comes at most while all is well.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const int Together = 50;
    private readonly string[] _platforms = [.. platforms.Select(platform => platform.Name)];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                // The store has told the operator; what is due stays due.
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogBroken(exception);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Does what is due now. One schedule's trouble is not another's.</summary>
    internal async Task RoundAsync(CancellationToken stop)
    {
        foreach (var schedule in await schedules.DueAsync(_platforms, time.GetUtcNow(), Together, stop))
        {
            try
            {
                // A kind that only a newer version of the bot knows is left to that.
                if (
                    kinds.FirstOrDefault(kind => kind.Runs(schedule)) is { } kind
                    && await kind.LookAsync(schedule, time.GetUtcNow(), stop) is not RecurringStep.Nothing and var step
                    && !kind.IsPersonal
                )
                {
                    LogStep(schedule.Id, step);
                }
            }
            catch (Exception exception) when (exception is not StoreUnavailableException && !stop.IsCancellationRequested)
            {
                LogFailed(schedule.Id, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Which schedules are due could not be looked at; it is tried again.")]
    private partial void LogBroken(Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "Daily quiz {Schedule}: {Step}.")]
    private partial void LogStep(string schedule, RecurringStep step);

    [LoggerMessage(Level = LogLevel.Error, Message = "Schedule {Schedule} could not be looked at; it is tried again.")]
    private partial void LogFailed(string schedule, Exception exception);
}
