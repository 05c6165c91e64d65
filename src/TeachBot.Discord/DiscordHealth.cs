using TeachBot.Discord.Gateway;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>How the adapter is, for health.</summary>
public sealed class DiscordHealth
{
    private readonly DiscordApi _api;
    private readonly GatewayClient? _gateway;

    internal DiscordHealth(DiscordApi api, GatewayClient? gateway = null) => (_api, _gateway) = (api, gateway);

    /// <summary>Whether something ended that only the operator can mend: the token, the intents, the shards.</summary>
    public bool HasFailed => _api.IsStopped || _gateway?.States.Any(state => state.HasFailed) == true;

    /// <summary>How many shards take events, of how many; null where interactions come over HTTP.</summary>
    public (int Ready, int All)? Shards => _gateway?.States is { } states ? (states.Count(state => state.Phase == GatewayPhase.Ready), states.Count) : null;
}
