namespace TeachBot.Discord.Rest;

/// <summary>Knows the servers that let us in.</summary>
internal interface IGuildDirectory
{
    /// <summary>At most the first 200. <c>GET /users/@me/guilds</c>.</summary>
    /// <exception cref="Core.Posting.PlatformException">Discord refused, or could not be reached.</exception>
    Task<IReadOnlyList<OwnGuild>> GuildsAsync(CancellationToken cancellation);
}

/// <summary>A server that let us in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Permissions">What we may do there where no channel says otherwise: Discord's number, as text.</param>
internal sealed record OwnGuild(string? Id, string? Name, string? Permissions);
