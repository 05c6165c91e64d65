namespace TeachBot.Discord.Rest;

/// <summary>Knows where the gateway is: all that the gateway's client asks of the API.</summary>
internal interface IGatewayDirectory
{
    /// <summary>Where the gateway is, and what of it we may use. <c>GET /gateway/bot</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task<GatewayInfo> GatewayAsync(CancellationToken cancellation);
}
