namespace TeachBot.Discord.Gateway;

/// <summary>What all shards of the process share.</summary>
/// <param name="Settings">How to connect.</param>
/// <param name="Sockets">Opens sockets.</param>
/// <param name="Sink">Takes what comes.</param>
/// <param name="Time">The time.</param>
/// <param name="Chance">A number from 0 to 1, another each time; called by several shards at once.</param>
/// <param name="Log">For the operator.</param>
internal sealed record ShardParts(
    GatewaySettings Settings,
    Transport.IGatewaySockets Sockets,
    IGatewaySink Sink,
    TimeProvider Time,
    Func<double> Chance,
    GatewayLog Log
);
