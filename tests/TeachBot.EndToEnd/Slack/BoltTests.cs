using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The fake is Slack enough for the library that most bots use, over sockets and over HTTP.</summary>
public sealed class BoltTests
{
    private const string Secret = "fake-signing-secret";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 180_000)]
    [InlineData("socket")]
    [InlineData("http")]
    public async Task Commands_replies_buttons_forms_files_and_pages_are_as_bolt_expects_them(string mode)
    {
        using var folder = new TemporaryFolder();
        await using var slack = await FakeSlack.StartAsync(TestContext.Current.CancellationToken);
        await using var bot = await NodeBot.StartAsync(
            "bolt",
            "lesson.js",
            folder.Path,
            mode,
            slack.ApiBaseUrl,
            FakeSlack.Token,
            mode == "socket" ? FakeSlack.AppToken : Secret
        );
        await SlackBot.UntilAsync(() => bot.Of("ready").Any() || bot.Of("stderr").Any(), Token);
        Assert.Empty(Errors(bot));
        using var sender = mode == "http" ? Sender(bot) : null;
        var (person, way) = (slack.PersonOf("ひなた"), new Way(slack, sender));

        Assert.Equal("at once", (string?)(await CommandAsync("now"))!["text"]);

        Assert.Empty(await CommandAsync("slow") ?? []);
        var later = Assert.Single(slack.SeenBy(FakeSlack.Room, person));
        Assert.Equal(("later", person), ((string?)later.Body["text"], later.OnlyFor));

        await DoAsync(way.InteractAsync, SlackActs.Press(slack, "ひなた", FakeSlack.Room, later, SlackActs.Button("next")));
        Assert.Equal($"pressed by {person}", (string?)later.Body["text"]);

        await CommandAsync("form");
        var form = Assert.Single(slack.Forms);
        Assert.Equal("errors", (string?)(await DoAsync(way.InteractAsync, Filled(slack, person, form, "一")))!["response_action"]);
        Assert.Empty(await DoAsync(way.InteractAsync, Filled(slack, person, form, "言葉")) ?? []);
        Assert.Equal(FakeSlack.Room, bot.Of("done").Last().GetProperty("channel").GetString());

        await CommandAsync("post");
        Assert.True(bot.Of("found").Single().GetProperty("same").GetBoolean());
        Assert.Equal("for all, edited", (string?)Assert.Single(slack.SeenBy(FakeSlack.Room, "")).Body["text"]);

        await CommandAsync("picture");
        Assert.True(slack.Files[bot.Of("picture").Single().GetProperty("id").GetString()!]);

        var suggested = await way.InteractAsync(
            new JsonObject
            {
                ["type"] = "block_suggestion",
                ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
                ["user"] = new JsonObject { ["id"] = person },
                ["action_id"] = "field",
                ["block_id"] = "b",
                ["value"] = "ほす",
            }
        );
        Assert.Equal("ほす", (string?)suggested!["options"]![0]!["text"]!["text"]);

        await DoAsync(way.EventAsync, SlackActs.Said(slack, "ひなた", "ホスト型とは？", "Ev1"));
        Assert.Equal("heard", (string?)slack.SeenBy(FakeSlack.Room, "")[^1].Body["text"]);
        await DoAsync(way.EventAsync, Opened(person));
        Assert.True(slack.Homes.ContainsKey(person));
        Assert.Empty(Errors(bot));
        Assert.Empty(slack.Breaches);

        Task<JsonObject?> CommandAsync(string text) => DoAsync(_ => way.CommandAsync(text), null);

        async Task<JsonObject?> DoAsync(Func<JsonObject, Task<JsonObject?>> send, JsonObject? what)
        {
            var before = bot.Of("done").Count();
            var said = await send(what!);
            await SlackBot.UntilAsync(() => bot.Of("done").Count() > before || Errors(bot).Any(), Token);
            Assert.Empty(Errors(bot));
            return said;
        }
    }

    [Fact(Timeout = 180_000)]
    public async Task A_socket_that_Slack_wants_replaced_is_replaced_and_used()
    {
        using var folder = new TemporaryFolder();
        await using var slack = await FakeSlack.StartAsync(TestContext.Current.CancellationToken);
        await using var bot = await NodeBot.StartAsync(
            "bolt",
            "lesson.js",
            folder.Path,
            "socket",
            slack.ApiBaseUrl,
            FakeSlack.Token,
            FakeSlack.AppToken
        );
        await SlackBot.UntilAsync(() => slack.Sockets.Open.Count == 1, Token);

        await slack.Sockets.Open[0].SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" }, Token);
        await SlackBot.UntilAsync(() => slack.Sockets.All.Count == 2 && slack.Sockets.Open.Count == 1, Token);

        Assert.Equal("at once", (string?)(await new Way(slack, null).CommandAsync("now"))!["text"]);
        Assert.Empty(slack.Breaches);
    }

    private static IEnumerable<string> Errors(NodeBot bot) => bot.Of("error").Concat(bot.Of("stderr")).Select(said => said.ToString());

    private static FakeSender Sender(NodeBot bot)
    {
        var address = new Uri($"http://127.0.0.1:{bot.Of("ready").Single().GetProperty("port").GetInt32()}/slack/events");
        return new FakeSender(address, address, address, Secret);
    }

    private static JsonObject Filled(FakeSlack slack, string person, JsonObject form, string word) =>
        new()
        {
            ["type"] = "view_submission",
            ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
            ["user"] = new JsonObject { ["id"] = person },
            ["trigger_id"] = slack.Triggers.Next(),
            ["view"] = new JsonObject
            {
                ["id"] = "V1",
                ["type"] = "modal",
                ["callback_id"] = form["callback_id"]!.DeepClone(),
                ["private_metadata"] = form["private_metadata"]!.DeepClone(),
                ["state"] = new JsonObject
                {
                    ["values"] = new JsonObject
                    {
                        ["word"] = new JsonObject
                        {
                            ["word"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = word },
                        },
                    },
                },
            },
        };

    private static JsonObject Opened(string person) =>
        new()
        {
            ["type"] = "event_callback",
            ["team_id"] = FakeSlack.Team,
            ["event_id"] = "Ev2",
            ["event"] = new JsonObject
            {
                ["type"] = "app_home_opened",
                ["user"] = person,
                ["tab"] = "home",
                ["channel"] = "D1",
            },
        };

    /// <summary>How the app is reached.</summary>
    private sealed class Way(FakeSlack slack, FakeSender? sender)
    {
        internal async Task<JsonObject?> CommandAsync(string text)
        {
            var command = SlackActs.Command(slack, "ひなた", text);
            return sender is null ? await SendAsync("slash_commands", command, true) : (await sender.CommandAsync(command, Token)).Json;
        }

        internal async Task<JsonObject?> InteractAsync(JsonObject payload) =>
            sender is null ? await SendAsync("interactive", payload, true) : (await sender.InteractAsync(payload, Token)).Json;

        internal async Task<JsonObject?> EventAsync(JsonObject happened) =>
            sender is null ? await SendAsync("events_api", happened, false) : (await sender.EventAsync(happened, 0, Token)).Json;

        private async Task<JsonObject?> SendAsync(string type, JsonObject payload, bool acceptsPayload) =>
            (await slack.Sockets.SendAsync(type, payload, acceptsPayload, Token))["payload"] as JsonObject;
    }
}
