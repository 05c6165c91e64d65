using TeachBot.Core.Posting;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>
/// Lets sessions begin no faster than Discord allows. All shards of the process share it: a bot that begins more sessions in a day than it
/// may is shut out, and its token reset.
/// </summary>
internal sealed class IdentifyGate(IGatewayDirectory api, TimeProvider time, GatewayLog log) : IDisposable
{
    /// <summary>How far apart sessions of one turn begin: a little more than Discord's 5 s, which it counts at its own end.</summary>
    internal static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.25);

    /// <summary>So many sessions are left for the operator, who may have to start again.</summary>
    internal const int Reserve = 5;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LeastWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _asking = new(1);
    private readonly Dictionary<int, Turn> _turns = [];
    private GatewayInfo? _info;
    private long _askedAt;
    private int _begun;
    private int _reserved;
    private bool _hasWarned;

    /// <summary>Where the gateway is and what we may use, as Discord said a minute ago at most, or before it went away.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or was never reached.</exception>
    internal async Task<GatewayInfo> InfoAsync(CancellationToken cancellation)
    {
        await _asking.WaitAsync(cancellation);
        try
        {
            if (_info is null || time.GetElapsedTime(_askedAt) >= Fresh)
            {
                _info = await api.GatewayAsync(cancellation);
                _askedAt = time.GetTimestamp();
                lock (_turns)
                {
                    _begun = 0;
                }
            }
        }
        catch (PlatformException refused) when (refused is not DiscordException { Status: 401 } && _info is not null)
        {
            // What it said last still holds; we have counted what we have used of it.
        }
        finally
        {
            _asking.Release();
        }

        return _info!;
    }

    /// <summary>Waits until a session may begin. Nobody else of this turn connects until it is disposed of.</summary>
    /// <param name="shard">Whose.</param>
    /// <param name="waits">Told how long there is to wait, where it is long.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or was never reached.</exception>
    internal async Task<IdentifyTurn> TurnAsync(int shard, Action<TimeSpan> waits, CancellationToken cancellation)
    {
        var turn = TurnOf(shard, await InfoAsync(cancellation));
        await turn.Free.WaitAsync(cancellation);
        try
        {
            while (!TryReserve(await InfoAsync(cancellation), out var wait))
            {
                waits(wait);
                await Task.Delay(wait, time, cancellation);
            }
        }
        catch
        {
            turn.Free.Release();
            throw;
        }

        return new IdentifyTurn(this, turn);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _asking.Dispose();
        foreach (var turn in _turns.Values)
        {
            turn.Free.Dispose();
        }
    }

    /// <summary>Waits until the last that shared this turn is long enough ago; the session is begun at once after that.</summary>
    internal async Task BeginAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.LastBegun is { } last && Apart - time.GetElapsedTime(last) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, time, cancellation);
        }

        turn.LastBegun = time.GetTimestamp();
        lock (_turns)
        {
            _begun++;
        }
    }

    /// <summary>A turn is over, used or not. The next counts from now: sending what was begun may have taken a while.</summary>
    internal void End(Turn turn, bool hasBegun)
    {
        if (hasBegun)
        {
            turn.LastBegun = time.GetTimestamp();
        }

        lock (_turns)
        {
            _reserved--;
        }

        turn.Free.Release();
    }

    private bool TryReserve(GatewayInfo info, out TimeSpan wait)
    {
        lock (_turns)
        {
            wait = Clamp(info.ResetAfter - time.GetElapsedTime(_askedAt));
            var isFree = info.Identifies - _begun - _reserved > Reserve;
            if (isFree)
            {
                _reserved++;
            }
            else if (!_hasWarned)
            {
                log.FewSessionsLeft(info.Identifies, wait);
            }

            _hasWarned = !isFree;
            return isFree;
        }
    }

    private static TimeSpan Clamp(TimeSpan wait) =>
        wait < LeastWait ? LeastWait
        : wait > LongestWait ? LongestWait
        : wait;

    /// <summary>Shards whose number has the same remainder take turns, as Discord counts them.</summary>
    private Turn TurnOf(int shard, GatewayInfo info)
    {
        var key = shard % Math.Max(1, info.Concurrency);
        lock (_turns)
        {
            if (!_turns.TryGetValue(key, out var turn))
            {
                _turns[key] = turn = new Turn();
            }

            return turn;
        }
    }

    /// <summary>What the shards of one remainder share.</summary>
    internal sealed class Turn
    {
        internal SemaphoreSlim Free { get; } = new(1);

        internal long? LastBegun { get; set; }
    }
}
