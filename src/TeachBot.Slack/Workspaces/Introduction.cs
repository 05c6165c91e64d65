using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Posting;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Workspaces;

/// <summary>Asks Slack which workspace each token is of, and who we are there; again later where that fails.</summary>
internal sealed partial class Introduction(
    WorkspaceDirectory workspaces,
    SlackApi api,
    TimeProvider time,
    Func<double> chance,
    ILogger<Introduction> logger
) : BackgroundService
{
    /// <summary>Asks for all that are not known yet.</summary>
    internal async Task AskAsync(CancellationToken cancellation)
    {
        await Task.WhenAll(
            workspaces.Set.Where(workspace => workspace.Identity is null).Select(workspace => AskAsync(workspace, cancellation))
        );
        workspaces.Note();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var wait in new BackOff(chance))
        {
            await AskAsync(stoppingToken);
            if (workspaces.IsComplete || stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task AskAsync(Workspace workspace, CancellationToken cancellation)
    {
        try
        {
            var answer = await api.CallAsync(workspace, Call.Form("auth.test"), cancellation);
            workspace.Identity = answer is { TeamId: { Length: > 0 } team, UserId: { Length: > 0 } user }
                ? new Identity(team, user)
                : throw new SlackException("Slack: who we are is not said, auth.test");
        }
        catch (PlatformException) when (workspace.StoppedBy is { } reason)
        {
            LogRefused(reason);
        }
        catch (PlatformException failure)
        {
            LogFailed(failure.Message);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Slack refuses a bot token ({Reason}): check Slack:BotToken (Slack__BotToken) and Slack:Workspaces. "
            + "That workspace is left alone until the program is started anew; all else goes on."
    )]
    private partial void LogRefused(string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack does not say yet which workspace a token is of: {Reason}. It is asked again."
    )]
    private partial void LogFailed(string reason);
}
