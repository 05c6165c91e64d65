using System.Net.WebSockets;
using TeachBot.Core.Posting;
using TeachBot.Discord.Gateway.Connections;
using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Gateway;

/// <summary>One shard: connection after connection, and between them a wait that grows until one succeeds.</summary>
internal sealed class Shard(int number, int shards, ShardParts parts, IdentifyGate gate) : IConnectionWatch
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(15);

    /// <summary>A connection that stood so long is replaced at once: people wait no longer than 3 s for an answer.</summary>
    private static readonly TimeSpan Steady = TimeSpan.FromMinutes(1);

    /// <summary>After so many attempts to take up a session in vain, a new one is begun.</summary>
    private const int MostResumes = 3;

    private readonly BackOff _backOff = new(parts.Chance);
    private readonly Session _session = new();
    private Uri? _original;
    private IEnumerator<TimeSpan>? _waits;
    private bool _compress = parts.Settings.Compress;
    private int _resumes;
    private long? _readyAt;
    private volatile GatewayState _state = new(number, GatewayPhase.Connecting, "", parts.Time.GetUtcNow(), null);

    /// <summary>How it is.</summary>
    internal GatewayState State => _state;

    /// <summary>Runs until it is told to stop.</summary>
    /// <returns>Why there is no use in going on; null where it was told to.</returns>
    internal async Task<string?> RunAsync(CancellationToken cancellation)
    {
        string? fatal = null;
        while (fatal is null && !cancellation.IsCancellationRequested)
        {
            var ending = await ConnectAsync(cancellation);
            fatal = ending.Fatal;
            if (fatal is null && ending.Kind != EndingKind.Stopped)
            {
                await WaitAsync(ending, cancellation);
            }
        }

        Stop(fatal ?? "");
        return fatal;
    }

    /// <summary>It has ended.</summary>
    internal void Stop(string reason)
    {
        if (!_state.HasFailed)
        {
            Enter(GatewayPhase.Stopped, reason);
        }
    }

    /// <inheritdoc/>
    public void Ready(bool resumed)
    {
        _waits = null;
        _resumes = 0;
        _readyAt = parts.Time.GetTimestamp();
        Enter(GatewayPhase.Ready);
        if (resumed)
        {
            parts.Log.Resumed(number);
        }
        else
        {
            parts.Log.Ready(number);
        }
    }

    /// <inheritdoc/>
    public void Beat(TimeSpan latency) => _state = _state with { Latency = latency };

    private async Task<Ending> ConnectAsync(CancellationToken cancellation)
    {
        _readyAt = null;
        try
        {
            return _session.CanResume ? await ResumeAsync(cancellation) : await IdentifyAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new Ending(EndingKind.Stopped);
        }
        catch (PlatformException refused)
        {
            return new Ending(EndingKind.Unreachable, refused is DiscordException { Status: 401 } ? CloseCodes.BadToken : null);
        }
        catch (Exception exception)
        {
            // A fault of ours; the shard goes on, no faster than after any other.
            parts.Log.Fault(number, exception);
            return new Ending(EndingKind.Lost);
        }
    }

    private async Task<Ending> IdentifyAsync(CancellationToken cancellation)
    {
        _session.Drop();
        Enter(GatewayPhase.Connecting);
        using var turn = await gate.TurnAsync(
            number,
            wait => Enter(GatewayPhase.Waiting, $"Too few sessions are left of those that Discord allows in a day; more in {wait}."),
            cancellation
        );
        _original = (await gate.InfoAsync(cancellation)).Address;
        Enter(GatewayPhase.Connecting);
        return await OpenAsync(
            _original,
            new Greeting(number, _original, OutgoingFrames.Identify(parts.Settings.Token, parts.Settings.Intents, number, shards), turn),
            cancellation
        );
    }

    private Task<Ending> ResumeAsync(CancellationToken cancellation)
    {
        Enter(GatewayPhase.Resuming);
        _resumes++;
        var frame = OutgoingFrames.Resume(parts.Settings.Token, _session.Id!, _session.Sequence ?? 0);
        return OpenAsync(_session.ResumeAddress ?? _original!, new Greeting(number, _original!, frame, null), cancellation);
    }

    private async Task<Ending> OpenAsync(Uri address, Greeting greeting, CancellationToken cancellation)
    {
        var compress = _compress;
        if (await TryOpenAsync(GatewayAddress.With(address, compress), cancellation) is not { } socket)
        {
            return new Ending(EndingKind.Unreachable);
        }

        await using (socket)
        {
            using var connection = new ShardConnection(socket, compress, parts, _session, greeting, this);
            return await connection.RunAsync(cancellation);
        }
    }

    private async Task<IGatewaySocket?> TryOpenAsync(Uri address, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(ConnectPatience, parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await parts.Sockets.ConnectAsync(address, either.Token);
        }
        catch (Exception exception)
            when (!cancellation.IsCancellationRequested
                && exception is (WebSocketException or IOException or InvalidOperationException or OperationCanceledException)
            )
        {
            return null;
        }
    }

    private async Task WaitAsync(Ending ending, CancellationToken cancellation)
    {
        if (!ending.KeepsSession || _resumes >= MostResumes)
        {
            _session.Drop();
            _resumes = 0;
        }

        if (ending.Kind == EndingKind.Unreadable && _compress)
        {
            _compress = false;
            parts.Log.Uncompressed(number);
        }

        var wait = NextWait(ending);
        Enter(GatewayPhase.Waiting, ending.Reason);
        parts.Log.Reconnects(number, ending.Reason, wait);
        await Task.Delay(wait, parts.Time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private TimeSpan NextWait(Ending ending)
    {
        if (_session.CanResume && _readyAt is { } ready && parts.Time.GetElapsedTime(ready) >= Steady)
        {
            return TimeSpan.Zero;
        }

        _waits ??= _backOff.GetEnumerator();
        _waits.MoveNext();
        var wait = _waits.Current;

        // Discord asks for 1 s to 5 s before a new session takes the place of one that it ended.
        var least =
            ending.Kind == EndingKind.Invalidated ? TimeSpan.FromSeconds(1 + (4 * Math.Clamp(parts.Chance(), 0, 1))) : TimeSpan.Zero;
        return wait > least ? wait : least;
    }

    private void Enter(GatewayPhase phase, string reason = "") =>
        _state = _state with { Phase = phase, Reason = reason, Since = parts.Time.GetUtcNow() };
}
