using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Says where the fake gateway is, and what of it may be used; the gateway's client asks for nothing else.</summary>
internal sealed class GatewayAddressOf(FakeGateway gateway) : IGatewayDirectory
{
    public Task<GatewayInfo> GatewayAsync(CancellationToken cancellation) =>
        Task.FromResult(
            new GatewayInfo(
                gateway.Address,
                gateway.Rules.Shards,
                gateway.Rules.Identifies - gateway.Identified.Count,
                TimeSpan.FromHours(24),
                gateway.Rules.Concurrency
            )
        );
}
