namespace TeachBot.Discord.Rest;

/// <summary>The calls that we make to Discord. First answers to interactions stand outside every queue.</summary>
internal interface IDiscordApi : IGatewayDirectory
{
    /// <summary>Whether Discord refuses the bot's token: nothing that needs it is sent until the program is started anew.</summary>
    bool IsStopped { get; }

    /// <summary>Ourselves. <c>GET /applications/@me</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task<ApplicationInfo> ApplicationAsync(CancellationToken cancellation);

    /// <summary>The direct conversation with somebody; it is opened once, and then the same. <c>POST /users/@me/channels</c>.</summary>
    /// <returns>The channel's id.</returns>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task<string> OpenDirectAsync(string person, CancellationToken cancellation);

    /// <summary>Writes a message, under its payload's nonce. <c>POST /channels/{channel}/messages</c>.</summary>
    /// <returns>The message's id.</returns>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task<string> CreateMessageAsync(string channel, Payload payload, CancellationToken cancellation);

    /// <summary>Rewrites a message. <c>PATCH /channels/{channel}/messages/{message}</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task EditMessageAsync(string channel, string message, Payload payload, CancellationToken cancellation);

    /// <summary>Removes a message; one that is gone is no failure. <c>DELETE /channels/{channel}/messages/{message}</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task DeleteMessageAsync(string channel, string message, CancellationToken cancellation);

    /// <summary>Answers an interaction once, at once, given up after 2 s. <c>POST /interactions/{id}/{token}/callback</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or nobody knows.</exception>
    Task AnswerAsync(string interaction, string token, Payload payload, CancellationToken cancellation);

    /// <summary>Rewrites the answer to an interaction. <c>PATCH /webhooks/{application}/{token}/messages/@original</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task EditAnswerAsync(string application, string token, Payload payload, CancellationToken cancellation);

    /// <summary>Says more in answer to an interaction. <c>POST /webhooks/{application}/{token}</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task FollowUpAsync(string application, string token, Payload payload, CancellationToken cancellation);

    /// <summary>Registered commands. <c>GET /applications/{application}[/guilds/{guild}]/commands?with_localizations=true</c>.</summary>
    /// <param name="application">Us.</param>
    /// <param name="guild">One server's; null for those of all.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task<ReadOnlyMemory<byte>> CommandsAsync(string application, string? guild, CancellationToken cancellation);

    /// <summary>Puts commands in place of those that are registered. <c>PUT</c> to the same place.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task PutCommandsAsync(string application, string? guild, Payload commands, CancellationToken cancellation);
}

/// <summary>Where the gateway is.</summary>
/// <param name="Address"><c>wss://…</c>.</param>
/// <param name="Shards">How many Discord recommends.</param>
/// <param name="Identifies">How many sessions may still be begun.</param>
/// <param name="ResetAfter">When there are more again.</param>
/// <param name="Concurrency">How many may begin within five seconds.</param>
internal sealed record GatewayInfo(Uri Address, int Shards, int Identifies, TimeSpan ResetAfter, int Concurrency);

/// <summary>Ourselves, as Discord knows us.</summary>
/// <param name="Id">The application's id, which is the bot's user id too.</param>
/// <param name="Name">What it is called.</param>
/// <param name="PublicKey">The key that signs interactions over HTTP, hex.</param>
/// <param name="Endpoint">Where interactions are sent; null where they come over the gateway.</param>
internal sealed record ApplicationInfo(string Id, string Name, string PublicKey, Uri? Endpoint)
{
    /// <summary>What time it is there; null where Discord does not say.</summary>
    internal DateTimeOffset? At { get; init; }
}
