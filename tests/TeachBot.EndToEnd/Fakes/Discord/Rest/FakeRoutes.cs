using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>Where a request goes.</summary>
/// <param name="Name">The bucket that it is counted by.</param>
/// <param name="Major">What the bucket counts for; null where there is none.</param>
/// <param name="IsBot">Whether it needs the bot's token.</param>
/// <param name="NeedsBody">Whether something has to be sent.</param>
/// <param name="Handle">Does it.</param>
internal sealed record FakeRoute(string Name, string? Major, bool IsBot, bool NeedsBody, Func<FakeAnswer> Handle);

/// <summary>The routes that the fake has.</summary>
internal sealed class FakeRoutes(FakeDiscordRest discord)
{
    internal FakeRoute? Find(FakeRequest request) =>
        (request.Method, request.Parts) switch
        {
            ("GET", ["gateway", "bot"]) => Read("gateway", Gateway),
            ("GET", ["applications", "@me"]) => Read("application", Application),
            ("GET", ["users", "@me"]) => Read("user", () => new FakeAnswer(200, User())),
            ("POST", ["users", "@me", "channels"]) => new("open-direct", null, true, true, () => discord.Channels.OpenDirect(request)),
            ("POST", ["channels", var channel, "messages"]) => new(
                "create-message",
                channel,
                true,
                true,
                () => discord.Channels.Create(channel, request)
            ),
            ("PATCH", ["channels", var channel, "messages", var message]) => new(
                "edit-message",
                channel,
                true,
                true,
                () => discord.Channels.Edit(channel, message, request)
            ),
            ("DELETE", ["channels", var channel, "messages", var message]) => new(
                "delete-message",
                channel,
                true,
                false,
                () => discord.Channels.Delete(channel, message)
            ),
            ("POST", ["interactions", var id, var token, "callback"]) => new(
                "callback",
                null,
                false,
                true,
                () => discord.Interactions.Acknowledge(id, token, request.Json, request.Files)
            ),
            (var method, ["webhooks", var application, var token, "messages", "@original"]) when application == discord.Application =>
                method switch
                {
                    "PATCH" => new("webhook", token, false, true, () => discord.Interactions.Edit(token, request)),
                    "GET" => new("webhook", token, false, false, () => discord.Interactions.Show(token)),
                    "DELETE" => new("webhook", token, false, false, () => discord.Interactions.Delete(token)),
                    _ => null,
                },
            ("POST", ["webhooks", var application, var token]) when application == discord.Application => new(
                "webhook",
                token,
                false,
                true,
                () => discord.Interactions.FollowUp(token, request)
            ),
            ("GET", ["applications", var application, "commands"]) when application == discord.Application => Read(
                "commands",
                () => discord.Commands.Show(null, HasLocalizations(request))
            ),
            ("PUT", ["applications", var application, "commands"]) when application == discord.Application => new(
                "put-commands",
                "",
                true,
                true,
                () => discord.Commands.Put(application, null, request.Json)
            ),
            ("GET", ["applications", var application, "guilds", var guild, "commands"]) when application == discord.Application => Read(
                "guild-commands",
                () => discord.Commands.Show(guild, HasLocalizations(request))
            ),
            ("PUT", ["applications", var application, "guilds", var guild, "commands"]) when application == discord.Application => new(
                "put-guild-commands",
                guild,
                true,
                true,
                () => discord.Commands.Put(application, guild, request.Json)
            ),
            _ => null,
        };

    private static FakeRoute Read(string name, Func<FakeAnswer> handle) => new(name, null, true, false, handle);

    private static bool HasLocalizations(FakeRequest request) =>
        request.Query.Contains("with_localizations=true", StringComparison.Ordinal);

    private FakeAnswer Gateway() =>
        new(
            200,
            new JsonObject
            {
                ["url"] = discord.Gateway.AbsoluteUri.TrimEnd('/'),
                ["shards"] = discord.Sessions.Shards,
                ["session_start_limit"] = new JsonObject
                {
                    ["total"] = 1000,
                    ["remaining"] = discord.Sessions.Remaining,
                    ["reset_after"] = 86_400_000,
                    ["max_concurrency"] = discord.Sessions.Concurrency,
                },
            }
        );

    private FakeAnswer Application() =>
        new(
            200,
            new JsonObject
            {
                ["id"] = discord.Application,
                ["name"] = "fake",
                ["verify_key"] = discord.PublicKey,
                ["interactions_endpoint_url"] = null,
                ["flags"] = 0,
                ["bot"] = User(),
            }
        );

    private JsonObject User() =>
        new()
        {
            ["id"] = discord.Application,
            ["username"] = "fake",
            ["discriminator"] = "0000",
            ["avatar"] = null,
            ["bot"] = true,
        };
}
