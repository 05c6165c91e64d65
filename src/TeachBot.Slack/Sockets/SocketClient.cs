using Microsoft.Extensions.Logging;

namespace TeachBot.Slack.Sockets;

/// <summary>Keeps two connections, opened some time apart, so that nothing is missed while one is replaced.</summary>
internal sealed partial class SocketClient(SocketParts parts)
{
    /// <summary>How many.</summary>
    internal const int Slots = 2;

    /// <summary>How far apart.</summary>
    internal static readonly TimeSpan Apart = TimeSpan.FromSeconds(10);

    private readonly SocketSlot[] _slots = [.. Enumerable.Range(0, Slots).Select(_ => new SocketSlot(parts))];
    private readonly ILogger _logger = parts.Logger;
    private volatile bool _hasFailed;

    /// <summary>Whether it ended for something that only the operator can mend.</summary>
    internal bool HasFailed => _hasFailed;

    /// <summary>How many of the connections take events.</summary>
    internal int Ready => _slots.Count(slot => slot.IsReady);

    /// <summary>Keeps them until a stop.</summary>
    internal async Task RunAsync(CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAll(_slots.Select((slot, number) => KeepAsync(slot, Apart * number, end)));
    }

    private async Task KeepAsync(SocketSlot slot, TimeSpan after, CancellationTokenSource end)
    {
        if (after > TimeSpan.Zero)
        {
            await Task.Delay(after, parts.Time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (await slot.RunAsync(end.Token))
        {
            _hasFailed = true;
            LogStopped();
            await end.CancelAsync();
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Slack has switched the app's socket mode off. "
            + "Nothing comes from Slack until the program is started anew; all else goes on."
    )]
    private partial void LogStopped();
}
