using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>Slack's Web API: calls within its limits, those for one channel in order, each again where that is safe and of use.</summary>
/// <param name="http">Makes the calls.</param>
/// <param name="time">The time.</param>
/// <param name="chance">From 0 to 1: so that what failed together is not tried together.</param>
/// <param name="installed">Knows later tokens of workspaces that installed the app; null where none can.</param>
internal sealed class SlackApi(SlackHttp http, TimeProvider time, Func<double> chance, InstalledWorkspaces? installed = null)
{
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(200);
    private readonly Lanes<(string Token, string Channel)> _channels = new();
    private readonly Attempts _attempts = new(time, chance);
    private readonly Pauses _pauses = new(time);

    /// <summary>Makes a call for a workspace.</summary>
    /// <exception cref="Core.Posting.PlatformException">Slack refused, or could not be reached.</exception>
    internal async Task<AnswerWire> CallAsync(Workspace workspace, Call call, CancellationToken cancellation) =>
        (await CallWithBodyAsync(workspace, call, cancellation)).Answer;

    /// <summary>The same with the answer as it came.</summary>
    /// <exception cref="Core.Posting.PlatformException">Slack refused, or could not be reached.</exception>
    internal async Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> CallWithBodyAsync(
        Workspace workspace,
        Call call,
        CancellationToken cancellation
    )
    {
        if (workspace.StoppedBy is { } reason)
        {
            throw new SlackException($"Slack: the workspace's token is good no longer ({reason}), {call.Method}") { Code = reason };
        }

        try
        {
            return await CallAsync(workspace.Token, call, cancellation);
        }
        catch (SlackException failure) when (ErrorCodes.EndsToken(failure.Code))
        {
            workspace.Stop(failure.Code);
            if (installed is null || await installed.RenewedAsync(workspace, cancellation) is not { } renewed)
            {
                throw;
            }

            // It was installed again by way of another replica. What was refused had no effect.
            return await CallAsync(renewed.Token, call, cancellation);
        }
    }

    /// <summary>Makes a call with the app's own token.</summary>
    /// <exception cref="Core.Posting.PlatformException">Slack refused, or could not be reached.</exception>
    internal async Task<AnswerWire> CallAppAsync(string token, Call call, CancellationToken cancellation) =>
        (await CallAsync(token, call, cancellation)).Answer;

    private async Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> CallAsync(string token, Call call, CancellationToken cancellation)
    {
        using var turn =
            call.Channel.Length > 0
                ? await NotSentException.Of(_channels.EnterAsync((token, call.Channel), cancellation), cancellation)
                : null;
        return await _attempts.MakeAsync(
            () => KeepPauseAsync(token, call, cancellation),
            () => SendAsync(token, call, cancellation),
            call.IsRepeatable,
            call.LongestWait,
            cancellation
        );
    }

    private async Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> SendAsync(string token, Call call, CancellationToken cancellation)
    {
        try
        {
            return await http.SendAsync(token, call, cancellation);
        }
        catch (SlackException failure) when (failure.RetryAfter is { } asked)
        {
            _pauses.Note(token, call, asked);
            throw;
        }
    }

    private async Task<IDisposable?> KeepPauseAsync(string token, Call call, CancellationToken cancellation)
    {
        while (_pauses.Left(token, call) is { Ticks: > 0 } left)
        {
            if (left > call.LongestWait)
            {
                throw new SlackException($"Slack: its limits leave no room now, {call.Method}")
                {
                    Code = ErrorCodes.RateLimited,
                    RetryAfter = left,
                };
            }

            await Task.Delay(left + (Jitter * chance()), time, cancellation);
        }

        return null;
    }
}
