using System.Text.Json.Nodes;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Tests.Host.Playground;
using Xunit;
using Bench = TeachBot.EndToEnd.Slack.SlackContractTests.Bench;

namespace TeachBot.EndToEnd.Slack;

/// <summary>How what people do in Slack is answered: the adapter's parts against the strict fake, the bot behind them scripted.</summary>
public sealed class SlackAnswerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slash_command_is_answered_by_its_acknowledgement_and_for_nobody_else()
    {
        await using var bench = await Bench.StartAsync(Token);

        var said = JsonNode.Parse(await bench.TakeAsync("slash_commands", SlackActs.Command(bench.Slack, "ひなた", "玉露とは？")))!;

        Assert.Equal("ephemeral", said["response_type"]!.GetValue<string>());
        Assert.Contains("玉露", SlackShown.TextOf(said), StringComparison.Ordinal);
        Assert.Equal("玉露とは？", Assert.IsType<Mentioned>(Assert.Single(bench.Chat.Events)).Text);
        Assert.Empty(bench.Slack.Breaches);
    }

    [Fact]
    public async Task A_reply_with_a_picture_comes_behind_the_acknowledgement_with_the_picture()
    {
        await using var bench = await Bench.StartAsync(Token);

        Assert.Equal("", await bench.TakeAsync("slash_commands", SlackActs.Command(bench.Slack, "ひなた", "全部")));

        var stands = Assert.Single(bench.Slack.SeenBy(FakeSlack.Room, bench.Slack.PersonOf("ひなた")));
        Assert.Equal(bench.Slack.PersonOf("ひなた"), stands.OnlyFor);
        Assert.Contains("image", stands.Body["blocks"]!.AsArray().Select(block => block!["type"]!.GetValue<string>()));
        Assert.Empty(bench.Slack.Breaches);
    }

    [Fact]
    public async Task A_mention_is_answered_in_its_thread_once_however_often_it_comes()
    {
        await using var bench = await Bench.StartAsync(Token);
        var said = SlackActs.Said(bench.Slack, "ひなた", "玉露とは？", "Ev1");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => bench.TakeAsync("events_api", said)));

        var answer = Assert.Single(bench.Slack.SeenBy(FakeSlack.Room, ""));
        Assert.Equal(said["event"]!["ts"]!.GetValue<string>(), answer.Thread);
    }

    [Fact]
    public async Task A_mention_that_two_replicas_hear_is_answered_by_one()
    {
        await using var bench = await Bench.StartAsync(Token);
        await using var other = await bench.ReplicaAsync(Token);
        var said = SlackActs.Said(bench.Slack, "ひなた", "玉露とは？", "Ev1");

        await Task.WhenAll(bench.TakeAsync("events_api", said), other.TakeAsync("events_api", said));

        Assert.Equal((1, 1), (bench.Chat.Events.Count, other.Chat.Events.Count));
        Assert.Single(bench.Slack.SeenBy(FakeSlack.Room, ""));
    }

    [Fact]
    public async Task What_is_said_to_the_bot_alone_is_answered_where_it_was_said()
    {
        await using var bench = await Bench.StartAsync(Token);
        bench.Slack.Channels["D1"] = [];

        await bench.TakeAsync("events_api", SlackActs.Said(bench.Slack, "ひなた", "玉露とは？", "Ev1", "D1"));

        Assert.Null(Assert.Single(bench.Slack.SeenBy("D1", "")).Thread);
    }

    [Fact]
    public async Task A_menu_of_several_sends_what_stands_there_when_its_button_is_pressed()
    {
        await using var bench = await Bench.StartAsync(Token);
        var sent = await bench.Platform.SendAsync(
            new Post("k1", bench.Channel, ScriptedMessages.Everything, DateTimeOffset.UnixEpoch),
            Token
        );
        var message = bench.Slack.Channels[FakeSlack.Room].Single(stands => stands.Ts == sent.Id);

        await bench.TakeAsync(
            "interactive",
            SlackActs.Press(
                bench.Slack,
                "ひなた",
                FakeSlack.Room,
                message,
                new JsonObject { ["type"] = "multi_static_select", ["action_id"] = "many" }
            )
        );
        Assert.Empty(bench.Chat.Events);
        var state = new JsonObject
        {
            ["b"] = new JsonObject
            {
                ["many"] = new JsonObject
                {
                    ["type"] = "multi_static_select",
                    ["selected_options"] = new JsonArray(new JsonObject { ["value"] = "x" }, new JsonObject { ["value"] = "z" }),
                },
            },
        };
        await bench.TakeAsync(
            "interactive",
            SlackActs.Press(bench.Slack, "ひなた", FakeSlack.Room, message, SlackActs.Button("!many"), state)
        );

        var made = Assert.IsType<ChoiceMade>(Assert.Single(bench.Chat.Events));
        Assert.Equal("many x z", $"{made.ChoiceId} {string.Join(' ', made.Values)}");
    }

    [Fact]
    public async Task A_form_is_opened_filled_in_and_answered_where_it_began()
    {
        await using var bench = await Bench.StartAsync(Token);
        await bench.TakeAsync("events_api", SlackActs.Said(bench.Slack, "ひなた", "玉露とは？", "Ev1"));
        var answer = Assert.Single(bench.Slack.SeenBy(FakeSlack.Room, ""));

        await bench.TakeAsync("interactive", SlackActs.Press(bench.Slack, "ひなた", FakeSlack.Room, answer, SlackActs.Button("form")));
        var form = Assert.Single(bench.Slack.Forms);
        Assert.Equal(
            "",
            await bench.TakeAsync(
                "interactive",
                new JsonObject
                {
                    ["type"] = "view_submission",
                    ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
                    ["user"] = new JsonObject { ["id"] = bench.Slack.PersonOf("ひなた") },
                    ["trigger_id"] = "9.9.c",
                    ["view"] = new JsonObject
                    {
                        ["id"] = "V1",
                        ["callback_id"] = form["callback_id"]!.DeepClone(),
                        ["private_metadata"] = form["private_metadata"]!.DeepClone(),
                        ["state"] = new JsonObject
                        {
                            ["values"] = new JsonObject
                            {
                                ["reason"] = new JsonObject
                                {
                                    ["reason"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = "正解が2つ" },
                                },
                                ["kind"] = new JsonObject
                                {
                                    ["kind"] = new JsonObject
                                    {
                                        ["type"] = "static_select",
                                        ["selected_option"] = new JsonObject { ["value"] = "a" },
                                    },
                                },
                            },
                        },
                    },
                }
            )
        );

        Assert.Contains(
            "受け取りました：a、正解が2つ",
            SlackShown.TextOf(bench.Slack.SeenBy(FakeSlack.Room, bench.Slack.PersonOf("ひなた"))[^1].Body),
            StringComparison.Ordinal
        );
        Assert.Single(bench.Slack.SeenBy(FakeSlack.Room, ""));
        Assert.Empty(bench.Slack.Breaches);
    }

    [Fact]
    public async Task The_page_of_the_bot_has_a_field_that_suggests_and_asks()
    {
        await using var bench = await Bench.StartAsync(Token);
        var person = bench.Slack.PersonOf("ひなた");
        await bench.TakeAsync(
            "events_api",
            new JsonObject
            {
                ["type"] = "event_callback",
                ["team_id"] = FakeSlack.Team,
                ["event_id"] = "Ev1",
                ["event"] = new JsonObject
                {
                    ["type"] = "app_home_opened",
                    ["user"] = person,
                    ["tab"] = "home",
                    ["channel"] = "D1",
                },
            }
        );
        var home = bench.Slack.Homes[person];
        var field = SlackShown.ChoicesOf(home)[0];
        JsonObject Act(string type) =>
            new()
            {
                ["type"] = type,
                ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
                ["user"] = new JsonObject { ["id"] = person },
                ["trigger_id"] = $"{type}.1",
                ["container"] = new JsonObject { ["type"] = "view" },
            };

        var wanted = Act("block_suggestion");
        (wanted["action_id"], wanted["value"]) = (field, "抹茶");
        var options = JsonNode.Parse(await bench.TakeAsync("interactive", wanted))!["options"]!.AsArray();
        Assert.Equal(["抹茶とは？", "玉露と抹茶の違いは？"], options.Select(option => option!["value"]!.GetValue<string>()));
        Assert.Empty(FakeRules.Options(options));

        var chosen = Act("block_actions");
        chosen["actions"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "external_select",
                ["action_id"] = field,
                ["selected_option"] = options[0]!.DeepClone(),
            }
        );
        await bench.TakeAsync("interactive", chosen);

        Assert.Contains("玉露", SlackShown.TextOf(Assert.Single(bench.Slack.SeenBy("D" + person, person)).Body), StringComparison.Ordinal);
        Assert.Empty(bench.Slack.Breaches);
    }
}
