using TeachBot.Core.Health;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>How the adapter is: how many shards take events (<c>2/2</c>), <c>http</c>, or <c>stopped</c>.</summary>
internal sealed class DiscordHealth(DiscordApi api, GatewayClient? gateway = null) : IHealthPart
{
    private const string Name = "discord";

    /// <summary>The token, the intents or the shards are wrong.</summary>
    public bool HasFailed => api.IsStopped || gateway?.States.Any(state => state.HasFailed) == true;

    /// <inheritdoc/>
    public IEnumerable<HealthSign> Signs =>
        [
            HasFailed ? new HealthSign(Name, "stopped")
            : gateway?.States is { } states ? HealthSign.Of(Name, (states.Count(state => state.Phase == GatewayPhase.Ready), states.Count))
            : new HealthSign(Name, "http"),
        ];
}
