namespace TeachBot.Discord.Gateway;

/// <summary>How to connect.</summary>
/// <param name="Token">The bot's token, a secret.</param>
/// <param name="Shards">The setting <c>Discord:Shards</c>; see <see cref="Sessions.ShardPlan"/>.</param>
internal sealed record GatewaySettings(string Token, string Shards = "")
{
    /// <summary>Which events to ask for.</summary>
    internal GatewayIntents Intents { get; init; } = GatewayIntents.Usual;

    /// <summary>Whether to ask for a compressed stream (<c>zlib-stream</c>), a fifth of the bytes. Plain text is understood too.</summary>
    internal bool Compress { get; init; } = true;
}
