using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>Slack's Web API: calls within its limits, those for one channel in order, each again where that is safe and of use.</summary>
/// <param name="http">Makes the calls.</param>
/// <param name="time">The time.</param>
/// <param name="chance">From 0 to 1: so that what failed together is not tried together.</param>
/// <param name="installed">Knows later tokens of workspaces that installed the app; null where none can.</param>
internal sealed class SlackApi(SlackHttp http, TimeProvider time, Func<double> chance, InstalledWorkspaces? installed = null)
{
    private const int Tries = 4;
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(200);
    private readonly Lanes<(string Token, string Channel)> _channels = new();
    private readonly Pauses _pauses = new(time);

    /// <summary>Makes a call for a workspace.</summary>
    /// <exception cref="SlackException">Slack refused, or could not be reached.</exception>
    internal async Task<AnswerWire> CallAsync(Workspace workspace, Call call, CancellationToken cancellation) =>
        (await CallWithBodyAsync(workspace, call, cancellation)).Answer;

    /// <summary>The same with the answer as it came.</summary>
    /// <exception cref="SlackException">Slack refused, or could not be reached.</exception>
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
    /// <exception cref="SlackException">Slack refused, or could not be reached.</exception>
    internal async Task<AnswerWire> CallAppAsync(string token, Call call, CancellationToken cancellation) =>
        (await CallAsync(token, call, cancellation)).Answer;

    private async Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> CallAsync(string token, Call call, CancellationToken cancellation)
    {
        using var turn = call.Channel.Length > 0 ? await _channels.EnterAsync((token, call.Channel), cancellation) : null;
        var doubt = false;
        for (var tries = 1; ; tries++)
        {
            await KeepPauseAsync(token, call, doubt, cancellation);
            try
            {
                return await http.SendAsync(token, call, cancellation);
            }
            catch (SlackException failure)
            {
                doubt |= failure.MayHaveArrived;
                if (failure.RetryAfter is { } asked)
                {
                    _pauses.Note(token, call, asked);
                }

                if (tries >= Tries || WaitAfter(call, failure, tries) is not { } wait)
                {
                    throw doubt && !failure.MayHaveArrived ? InDoubt(failure) : failure;
                }

                await Task.Delay(wait, time, cancellation);
            }
        }
    }

    private async Task KeepPauseAsync(string token, Call call, bool doubt, CancellationToken cancellation)
    {
        while (_pauses.Left(token, call) is { Ticks: > 0 } left)
        {
            if (left > call.LongestWait)
            {
                throw new SlackException($"Slack: its limits leave no room now, {call.Method}")
                {
                    Code = ErrorCodes.RateLimited,
                    RetryAfter = left,
                    MayHaveArrived = doubt,
                };
            }

            await Task.Delay(left + (Jitter * chance()), time, cancellation);
        }
    }

    /// <summary>When a call that failed is made again; null where it is not.</summary>
    private TimeSpan? WaitAfter(Call call, SlackException failure, int tries) =>
        failure switch
        {
            { RetryAfter: { } asked } => asked <= call.LongestWait ? TimeSpan.Zero : null,
            { MayHaveArrived: true } => call.IsRepeatable ? Backed(tries) : null,
            { Code: "" } => Backed(tries),
            _ => null,
        };

    private TimeSpan Backed(int tries) => FirstRetry * Math.Pow(2, tries - 1) * (.5 + (.5 * chance()));

    /// <summary>The last try says nothing of an earlier one.</summary>
    private static SlackException InDoubt(SlackException failure) =>
        new(failure.Message, failure)
        {
            Code = failure.Code,
            NeededScope = failure.NeededScope,
            RetryAfter = failure.RetryAfter,
            MayHaveArrived = true,
        };
}
