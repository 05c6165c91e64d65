namespace TeachBot.Discord.Rest;

/// <summary>The addresses that we call.</summary>
internal static class Routes
{
    internal static Route Gateway { get; } = new(HttpMethod.Get, "/gateway/bot", "/gateway/bot", "", Door.Bot);

    internal static Route Application { get; } = new(HttpMethod.Get, "/applications/@me", "/applications/@me", "", Door.Bot);

    internal static Route Guilds { get; } = new(HttpMethod.Get, "/users/@me/guilds", "/users/@me/guilds", "", Door.Bot);

    internal static Route Direct { get; } = new(HttpMethod.Post, "/users/@me/channels", "/users/@me/channels", "", Door.Bot);

    internal static Route CreateMessage(string channel) =>
        new(HttpMethod.Post, $"/channels/{Part(channel)}/messages", "/channels/{channel}/messages", channel, Door.Bot);

    internal static Route Message(HttpMethod method, string channel, string message) =>
        new(method, $"/channels/{Part(channel)}/messages/{Part(message)}", "/channels/{channel}/messages/{message}", channel, Door.Bot);

    internal static Route Callback(string interaction, string token) =>
        new(
            HttpMethod.Post,
            $"/interactions/{Part(interaction)}/{Part(token)}/callback",
            "/interactions/{interaction}/{token}/callback",
            "",
            Door.Callback
        );

    internal static Route Original(string application, string token) =>
        new(
            HttpMethod.Patch,
            $"/webhooks/{Part(application)}/{Part(token)}/messages/@original",
            "/webhooks/{application}/{token}/messages/@original",
            $"{application}/{token}",
            Door.Webhook
        );

    internal static Route FollowUp(string application, string token) =>
        new(
            HttpMethod.Post,
            $"/webhooks/{Part(application)}/{Part(token)}",
            "/webhooks/{application}/{token}",
            $"{application}/{token}",
            Door.Webhook
        );

    internal static Route Commands(HttpMethod method, string application, string? guild)
    {
        var query = method == HttpMethod.Get ? "?with_localizations=true" : "";
        return guild is null
            ? new(method, $"/applications/{Part(application)}/commands{query}", "/applications/{application}/commands", "", Door.Bot)
            : new(
                method,
                $"/applications/{Part(application)}/guilds/{Part(guild)}/commands{query}",
                "/applications/{application}/guilds/{guild}/commands",
                guild,
                Door.Bot
            );
    }

    /// <summary>Ids come from stores and payloads: one that would lead elsewhere is refused.</summary>
    private static string Part(string id) =>
        id is "" or "." or ".." ? throw new DiscordException("an id is missing") { Status = 400 } : Uri.EscapeDataString(id);
}
