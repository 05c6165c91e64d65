using Microsoft.Extensions.Logging;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Sockets;

/// <summary>What a slot opens its connections with.</summary>
internal sealed record SocketParts(
    SlackApi Api,
    string AppToken,
    AllowedHosts Hosts,
    ISockets Sockets,
    IEnvelopeSink Sink,
    TimeProvider Time,
    Func<double> Chance,
    ILogger Logger
);

/// <summary>
/// Keeps one connection, and while it is replaced two: the next is there before the last one goes. Waits between attempts grow until one is
/// greeted; that a connection opened says nothing yet.
/// </summary>
internal sealed partial class SocketSlot(SocketParts parts)
{
    private readonly ILogger _logger = parts.Logger;
    private volatile bool _isReady;

    /// <summary>Whether events come.</summary>
    internal bool IsReady => _isReady;

    /// <summary>Keeps it until a stop, or until only the operator can mend it.</summary>
    /// <returns>Whether it ended for the latter.</returns>
    internal async Task<bool> RunAsync(CancellationToken stop)
    {
        var waits = new BackOff(parts.Chance).GetEnumerator();
        (SocketConnection Connection, Task<Ending> Running)? last = null;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var ending = Ending.Lost;
                if (await OpenAsync(stop) is var (connection, isDisabled) && connection is not null)
                {
                    var running = RunAsync(connection, stop);
                    await Task.WhenAny(connection.Hello, running);
                    if (connection.Hello.IsCompleted)
                    {
                        waits = new BackOff(parts.Chance).GetEnumerator();
                        _isReady = true;
                        last?.Connection.Retire();
                        await Task.WhenAny(connection.Ageing, running);
                        if (!running.IsCompleted)
                        {
                            last = (connection, running);
                            continue;
                        }
                    }

                    ending = await running;
                }
                else if (isDisabled)
                {
                    ending = Ending.Disabled;
                }

                _isReady = last is { Running.IsCompleted: false };
                if (ending == Ending.Disabled)
                {
                    return true;
                }

                if (ending == Ending.TooMany && last is { } aged)
                {
                    // One of the many is ours: the next is opened when it is gone.
                    aged.Connection.Retire();
                    await aged.Running;
                }

                waits.MoveNext();
                LogAgain(ending, waits.Current);
                await Task.Delay(waits.Current, parts.Time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return false;
        }
        finally
        {
            _isReady = false;
            waits.Dispose();
        }
    }

    private static async Task<Ending> RunAsync(SocketConnection connection, CancellationToken stop)
    {
        using (connection)
        {
            return await connection.RunAsync(stop);
        }
    }

    private async Task<(SocketConnection? Connection, bool IsDisabled)> OpenAsync(CancellationToken stop)
    {
        try
        {
            var answer = await parts.Api.CallAppAsync(parts.AppToken, Call.Form("apps.connections.open"), stop);
            return parts.Hosts.IsForSockets(answer.Url, out var address)
                ? (new SocketConnection(await parts.Sockets.ConnectAsync(address, stop), parts.Sink, parts.Time, parts.Logger), false)
                : throw new SlackException("Slack: no address to connect to, apps.connections.open");
        }
        catch (SlackException failure)
            when (ErrorCodes.EndsToken(failure.Code)
                || failure.Code is ErrorCodes.MissingScope or "not_allowed_token_type" or "socket_mode_not_enabled" or "forbidden_team"
            )
        {
            LogRefused(failure.Code);
            return (null, true);
        }
        catch (Exception exception)
        {
            LogNotOpened(exception.Message);
            return (null, false);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Slack opens no sockets for the app's token ({Reason}): "
            + "check Slack:AppToken (Slack__AppToken), its scope connections:write, and that socket mode is on."
    )]
    private partial void LogRefused(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A Slack socket could not be opened: {Reason}")]
    private partial void LogNotOpened(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "A Slack socket ended ({Ending}); the next is opened in {Wait}.")]
    private partial void LogAgain(Ending ending, TimeSpan wait);
}
