using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The fake's interactions are real enough for the client that most bots use.</summary>
public sealed class DiscordJsInteractionTests
{
    /// <summary>Only a press has a message.</summary>
    private static readonly JsonSerializerOptions WithoutNull = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 180_000)]
    public async Task A_command_a_deferral_with_its_edit_a_button_and_a_form_are_as_discord_js_expects_them()
    {
        using var folder = new TemporaryFolder();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var rest = new FakeDiscordRest(TimeProvider.System);
        var gateway = new FakeGateway(
            new FakeGatewayRules
            {
                Token = rest.Token,
                Application = rest.Application,
                IdentifyEvery = TimeSpan.Zero,
            },
            TimeProvider.System
        );
        gateway.Map(app);
        rest.Map(app);
        rest.Channels.Add("70", "7");
        await app.StartAsync(TestContext.Current.CancellationToken);
        rest.Gateway = gateway.Address;
        await using var bot = await NodeBot.StartAsync("discordjs", "lesson.js", folder.Path, app.Urls.First() + "/api", rest.Token);
        await WholeBot.UntilAsync(() => bot.Of("ready").Any() || bot.Of("stderr").Any(), Token);

        var now = await DoAsync(
            2,
            new
            {
                id = "1",
                name = "now",
                type = 1,
            }
        );
        Assert.Equal((4, false, "at once"), (now.Acknowledged, now.IsEphemeral, (string?)now.Original!["content"]));

        var slow = await DoAsync(
            2,
            new
            {
                id = "1",
                name = "slow",
                type = 1,
            }
        );
        Assert.Equal((5, true, "later"), (slow.Acknowledged, slow.IsEphemeral, (string?)slow.Original!["content"]));
        Assert.Equal("and more", (string?)Assert.Single(slow.FollowUps)["content"]);

        var pressed = await DoAsync(3, new { custom_id = "next", component_type = 2 });
        Assert.Equal((7, "pressed by 2001"), (pressed.Acknowledged, (string?)pressed.Original!["content"]));

        var typed = await DoAsync(
            4,
            new
            {
                id = "1",
                name = "ask",
                type = 1,
                options = new[]
                {
                    new
                    {
                        name = "question",
                        type = 3,
                        value = "ほす",
                        focused = true,
                    },
                },
            }
        );
        Assert.Equal((8, "ほす"), (typed.Acknowledged, (string?)typed.Data!["choices"]![0]!["name"]));

        var form = await DoAsync(
            2,
            new
            {
                id = "1",
                name = "form",
                type = 1,
            }
        );
        Assert.Equal((9, "form"), (form.Acknowledged, (string?)form.Data!["custom_id"]));

        var sent = await DoAsync(
            5,
            new
            {
                custom_id = "form",
                components = new[]
                {
                    new
                    {
                        type = 18,
                        id = 1,
                        component = new
                        {
                            type = 4,
                            id = 2,
                            custom_id = "word",
                            value = "言葉",
                        },
                    },
                },
            }
        );
        Assert.Equal((4, "言葉"), (sent.Acknowledged, (string?)sent.Original!["content"]));

        Assert.Empty(rest.Breaches);
        Assert.Empty(gateway.Violations);

        async Task<FakeInteraction> DoAsync(int type, object data)
        {
            var id = $"{5000 + rest.Interactions.All.Count}";
            var open = rest.Interactions.Open(id, "token-" + id, type);
            await gateway.DispatchAsync("INTERACTION_CREATE", Write(rest.Application, open, data));
            await WholeBot.UntilAsync(
                () =>
                    bot.Of("done").Any(done => done.GetProperty("id").GetString() == id) || bot.Of("error").Concat(bot.Of("stderr")).Any(),
                Token
            );
            Assert.Empty(bot.Of("error").Concat(bot.Of("stderr")).Select(said => said.ToString()));
            return open;
        }
    }

    /// <summary>An interaction with all that Discord documents, as a client that knows only Discord needs it.</summary>
    private static string Write(string application, FakeInteraction open, object data) =>
        JsonSerializer.Serialize(
            new
            {
                id = open.Id,
                application_id = application,
                type = open.Type,
                token = open.Token,
                version = 1,
                data,
                guild = new
                {
                    id = "7",
                    features = Array.Empty<string>(),
                    locale = "ja",
                },
                guild_id = "7",
                guild_locale = "ja",
                channel = new
                {
                    id = "70",
                    type = 0,
                    guild_id = "7",
                    name = "general",
                    flags = 0,
                    permissions = "2251799813685247",
                },
                channel_id = "70",
                member = new
                {
                    user = new
                    {
                        id = "2001",
                        username = "hinata",
                        discriminator = "0",
                        global_name = "ひなた",
                        avatar = (string?)null,
                    },
                    nick = (string?)null,
                    avatar = (string?)null,
                    roles = Array.Empty<string>(),
                    joined_at = "2026-04-01T00:00:00+00:00",
                    deaf = false,
                    mute = false,
                    flags = 0,
                    permissions = "2251799813685247",
                },
                message = open.Type != 3
                    ? null
                    : new
                    {
                        id = "5000",
                        type = 0,
                        channel_id = "70",
                        content = "at once",
                        flags = 0,
                        tts = false,
                        pinned = false,
                        mention_everyone = false,
                        timestamp = "2026-04-01T00:00:00+00:00",
                        edited_timestamp = (string?)null,
                        attachments = Array.Empty<object>(),
                        embeds = Array.Empty<object>(),
                        components = Array.Empty<object>(),
                        mentions = Array.Empty<object>(),
                        mention_roles = Array.Empty<object>(),
                        author = new
                        {
                            id = application,
                            username = "fake",
                            discriminator = "0000",
                            avatar = (string?)null,
                            bot = true,
                        },
                    },
                app_permissions = "274878024704",
                locale = "ja",
                entitlements = Array.Empty<object>(),
                authorizing_integration_owners = new Dictionary<string, string> { ["0"] = "7" },
                context = 0,
                attachment_size_limit = 10_485_760,
            },
            WithoutNull
        );
}
