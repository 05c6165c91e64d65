using TeachBot.Discord.Rest;

namespace TeachBot.Benchmarks.Discord;

/// <summary>Says where the gateway is; its client asks for nothing else.</summary>
internal sealed class GatewayAt(Uri address) : IGatewayDirectory
{
    public Task<GatewayInfo> GatewayAsync(CancellationToken cancellation) =>
        Task.FromResult(new GatewayInfo(address, 1, 1_000, TimeSpan.FromHours(24), 1));
}
