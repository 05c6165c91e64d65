using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;

namespace TeachBot.Slack.Workspaces;

/// <summary>Looks now and then which workspaces have installed the app, or removed it, by way of another replica.</summary>
internal sealed partial class InstallationWatch(
    InstalledWorkspaces installed,
    AllowedTeams allowed,
    TimeProvider time,
    ILogger<InstallationWatch> logger
) : BackgroundService
{
    /// <summary>How old what is known of the store may be.</summary>
    internal static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (allowed.IsOpen)
        {
            LogOpen();
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await installed.RefreshAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException failure)
            {
                LogNotRead(failure.Message, null);
            }
            catch (Exception exception)
            {
                LogNotRead("see the exception", exception);
            }

            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Every Slack workspace can install the app at /slack/install: name those that may in Slack:Teams."
    )]
    private partial void LogOpen();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Which Slack workspaces have installed the app can't be read now: {Reason}. It is tried again."
    )]
    private partial void LogNotRead(string reason, Exception? exception);
}
