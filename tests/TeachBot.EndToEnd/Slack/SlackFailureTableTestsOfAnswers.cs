using System.Text.Json.Nodes;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>Answers: late, used up, lost on the way, or for a press that comes twice.</summary>
public sealed class SlackFailureTableTestsOfAnswers : SlackFailureTable
{
    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_03_a_double_click_changes_nothing_another_choice_replaces_it_and_after_the_reveal_it_is_closed(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        var (post, choices) = await BeginClassAsync(bot);

        foreach (var (option, told) in new[] { (0, 1), (0, 2), (1, 3) })
        {
            await bot.AnswerAsync("ひなた", post, option, Token);
            await SlackBot.UntilAsync(
                () => bot.SeenBy("ひなた").Count(text => text.Contains("受け付けました", StringComparison.Ordinal)) == told,
                Token
            );
        }

        await bot.PressAsync("先生", post, choices.First(choice => choice.EndsWith(":reveal", StringComparison.Ordinal)), Token);
        await SlackBot.UntilAsync(() => SlackShown.TextOf(post.Body).Contains("1人中", StringComparison.Ordinal), Token);
        await bot.PressAsync("ひなた", post, choices.First(choice => choice.StartsWith("c:", StringComparison.Ordinal)), Token);
        await SlackBot.UntilAsync(
            () => bot.SeenBy("ひなた").Any(text => text.Contains("答え合わせが済んでいます", StringComparison.Ordinal)),
            Token
        );

        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
        Assert.Empty(bot.Slack.SeenBy(FakeSlack.Room, "").Skip(1));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_09_what_takes_long_is_acknowledged_in_time_and_said_behind_that()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Chat.Hold();

        var acknowledged = await bot.SendAsync("slash_commands", SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？"), Token);
        Assert.Null(acknowledged);
        Assert.Empty(bot.SeenBy("ひなた"));
        bot.Chat.Free();
        await SlackBot.UntilAsync(() => bot.SeenBy("ひなた").Count == 1, Token);

        Assert.Contains("既存のOS上で", bot.SeenBy("ひなた")[0], StringComparison.Ordinal);
        Assert.Empty(bot.SeenBy("あおい"));
    }

    [Fact]
    public async Task Row_10_an_address_is_answered_five_times_and_the_rest_goes_another_way()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        var command = SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？");
        for (var number = 1; number <= 7; number++)
        {
            command["trigger_id"] = bot.Slack.Triggers.Next();
            await bot.SendAsync("slash_commands", command, Token, acceptsPayload: false);
            await SlackBot.UntilAsync(() => bot.SeenBy("ひなた").Count == number, Token);
        }

        Assert.All(bot.SeenBy("ひなた"), text => Assert.Contains("既存のOS上で", text, StringComparison.Ordinal));
        Assert.Equal(2, bot.Slack.Calls.Count(call => call == "chat.postEphemeral"));
        Assert.Empty(bot.SeenBy("あおい"));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_11_a_form_that_can_not_be_opened_any_more_is_replaced_by_a_hint()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Chat.Instead = happened => happened is Mentioned ? new Form("f", "理由", "送る", [new TextField("reason", "理由")]) : null;
        var command = SlackActs.Command(bot.Slack, "ひなた", "報告");
        bot.Slack.Triggers.Use((string)command["trigger_id"]!);

        await bot.SendAsync("slash_commands", command, Token);
        await SlackBot.UntilAsync(() => bot.SeenBy("ひなた").Count == 1, Token);

        Assert.Contains(Wording.For("ja").Slack.PressAgain, bot.SeenBy("ひなた")[0], StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Forms);
        Assert.Single(bot.Slack.Calls, call => call == "views.open");
    }

    [Theory]
    [InlineData("Broken")]
    [InlineData("Trouble")]
    [InlineData("Lost")]
    [InlineData("LostRequest")]
    [InlineData("Limited")]
    public async Task Row_37_a_mention_whose_answer_goes_wrong_once_is_answered_once(string fault)
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Faults["chat.postMessage"] = new([Enum.Parse<FakeFault>(fault)]);

        await bot.SendAsync("events_api", SlackActs.Said(bot.Slack, "ひなた", "ホスト型とは？", "Ev1"), Token, acceptsPayload: false);
        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == 1, Token);
        await WorksAsync(bot);

        Assert.Contains("既存のOS上で", Assert.Single(bot.SeenBy("あおい")), StringComparison.Ordinal);
        Assert.Single(bot.Slack.Struck);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [InlineData("Broken")]
    [InlineData("LostRequest")]
    public async Task Row_37_what_an_address_did_not_take_once_is_said_by_it_again(string fault)
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Faults["response_url"] = new([Enum.Parse<FakeFault>(fault)]);

        await bot.SendAsync("slash_commands", SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？"), Token, acceptsPayload: false);
        await SlackBot.UntilAsync(() => bot.SeenBy("ひなた").Count == 1, Token);

        Assert.Contains("既存のOS上で", bot.SeenBy("ひなた")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("chat.postEphemeral", bot.Slack.Calls);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_47_suggestions_come_at_once_however_fast_somebody_types_with_the_store_away(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        var person = bot.Slack.PersonOf("ひなた");
        await bot.SendAsync(
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
            },
            Token,
            acceptsPayload: false
        );
        await SlackBot.UntilAsync(() => bot.Slack.Homes.ContainsKey(person), Token);
        var field = SlackShown.ChoicesOf(bot.Slack.Homes[person])[0];
        bot.Store.TakeAway();

        var typed = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(_ =>
                    bot.SendAsync(
                        "interactive",
                        new JsonObject
                        {
                            ["type"] = "block_suggestion",
                            ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
                            ["user"] = new JsonObject { ["id"] = person },
                            ["action_id"] = field,
                            ["value"] = "ホスト",
                            ["container"] = new JsonObject { ["type"] = "view" },
                        },
                        Token
                    )
                )
        );

        Assert.All(typed, said => Assert.InRange(said!["options"]!.AsArray().Count, 1, 100));
        Assert.Empty(bot.Slack.Breaches);
    }
}
