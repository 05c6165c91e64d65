using Microsoft.Extensions.Logging;
using TeachBot.Core.Posting;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Gateway;

/// <summary>Discord's gateway: all shards of this process. What is wrong is told to the log and to health.</summary>
internal sealed class GatewayClient
{
    private readonly IGatewayDirectory _api;
    private readonly ShardParts _parts;
    private volatile IReadOnlyList<Shard> _shards = [];
    private volatile GatewayState _start;

    /// <param name="settings">How to connect.</param>
    /// <param name="api">Says where to.</param>
    /// <param name="sockets">Opens sockets.</param>
    /// <param name="sink">Takes what happens; called by one shard at a time each.</param>
    /// <param name="time">The time.</param>
    /// <param name="chance">A number from 0 to 1, another each time; several shards ask at once.</param>
    /// <param name="logger">For the operator.</param>
    internal GatewayClient(
        GatewaySettings settings,
        IGatewayDirectory api,
        IGatewaySockets sockets,
        IGatewaySink sink,
        TimeProvider time,
        Func<double> chance,
        ILogger<GatewayClient> logger
    )
    {
        _api = api;
        _parts = new ShardParts(settings, sockets, sink, time, chance, new GatewayLog(logger));
        _start = new GatewayState(0, GatewayPhase.Connecting, "", time.GetUtcNow(), null);
    }

    /// <summary>How each shard is. Before it is known how many there are, one state stands for all.</summary>
    internal IReadOnlyList<GatewayState> States => _shards is { Count: > 0 } shards ? [.. shards.Select(shard => shard.State)] : [_start];

    /// <summary>Stays connected until it is told to stop, or there is no use in going on: <see cref="States"/> says why.</summary>
    internal async Task RunAsync(CancellationToken cancellation)
    {
        using var gate = new IdentifyGate(_api, _parts.Time, _parts.Log);
        var plan = await PlanAsync(gate, cancellation);
        if (plan is null)
        {
            return;
        }

        _parts.Log.Starts(plan.First, plan.Last, plan.Count);
        var shards = plan.Shards.Select(number => new Shard(number, plan.Count, _parts, gate)).ToArray();
        _shards = shards;

        // What is fatal to one (the token, the intents, the number of shards) is to all.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = shards.Select(shard => shard.RunAsync(stopping.Token)).ToList();
        string? fatal = null;
        while (running.Count > 0)
        {
            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            if (await ended is { } reason && fatal is null)
            {
                fatal = reason;
                _parts.Log.Stops(reason);
                await stopping.CancelAsync();
            }
        }

        foreach (var shard in shards)
        {
            shard.Stop(fatal ?? "");
        }
    }

    /// <summary>Which shards to connect; asks until Discord says how many it recommends.</summary>
    private async Task<ShardPlan?> PlanAsync(IdentifyGate gate, CancellationToken cancellation)
    {
        foreach (var wait in new BackOff(_parts.Chance))
        {
            try
            {
                var info = await gate.InfoAsync(cancellation);
                if (ShardPlan.TryRead(_parts.Settings.Shards, info.Shards, out var plan, out var problem))
                {
                    return plan;
                }

                return Stop(problem);
            }
            catch (DiscordException refused) when (refused.Status == 401)
            {
                return Stop(CloseCodes.Fatal(CloseCodes.BadToken)!);
            }
            catch (Exception failed) when (!cancellation.IsCancellationRequested)
            {
                // Only our own exceptions are known to hold nothing that has to be kept.
                var reason = failed is PlatformException ? failed.Message : failed.GetType().Name;
                Enter(GatewayPhase.Waiting, reason);
                _parts.Log.NoAddress(reason, wait);
                await Task.Delay(wait, _parts.Time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception) when (cancellation.IsCancellationRequested)
            {
                break;
            }
        }

        Enter(GatewayPhase.Stopped, "");
        return null;
    }

    private ShardPlan? Stop(string reason)
    {
        _parts.Log.Stops(reason);
        Enter(GatewayPhase.Stopped, reason);
        return null;
    }

    private void Enter(GatewayPhase phase, string reason) =>
        _start = _start with { Phase = phase, Reason = reason, Since = _parts.Time.GetUtcNow() };
}
