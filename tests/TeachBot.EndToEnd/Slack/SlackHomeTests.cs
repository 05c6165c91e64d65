using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole bot in Slack: its own page tells what is due, known and asked today, and is shown anew after each answer.</summary>
public sealed class SlackHomeTests
{
    private const string Person = "ひなた";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task The_page_of_who_answers_tells_it_without_being_opened_again()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        await OpenAsync(bot, "Ev1");
        Assert.Contains("まだ何も答えていません", HomeOf(bot), StringComparison.Ordinal);

        await GiveUpAsync(bot);
        await SlackBot.UntilAsync(() => HomeOf(bot).Contains("1問中0問正解", StringComparison.Ordinal), Token);
        Assert.Contains("連続：1日", HomeOf(bot), StringComparison.Ordinal);
        Assert.Contains("言語：日本語", HomeOf(bot), StringComparison.Ordinal);

        await GiveUpAsync(bot);
        await SlackBot.UntilAsync(() => HomeOf(bot).Contains("2問中0問正解", StringComparison.Ordinal), Token);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact(Timeout = 120_000)]
    public async Task The_quiz_of_the_day_stands_on_the_page_of_who_takes_part_in_it()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Admins[bot.Slack.PersonOf("先生")] = true;
        await bot.CommandAsync("先生", "毎日クイズ 8:30", Token);
        await bot.CommandAsync("先生", "毎日クイズ いま出す", Token);
        await SlackBot.UntilAsync(() => bot.Slack.SeenBy(FakeSlack.Room, "nobody").Count == 1, Token);

        await bot.AnswerAsync(Person, bot.Slack.SeenBy(FakeSlack.Room, "nobody")[0], 0, Token);

        await SlackBot.UntilAsync(() => HomeOf(bot).Contains("（回答済み）", StringComparison.Ordinal), Token);
        Assert.False(bot.Slack.Homes.ContainsKey(bot.Slack.PersonOf("あおい")));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_page_that_another_replica_has_shown_since_is_made_anew_and_tells_what_is_so_now()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        await OpenAsync(bot, "Ev1");
        bot.Slack.HomeHashes[bot.Slack.PersonOf(Person)] = "another";

        await GiveUpAsync(bot);

        await SlackBot.UntilAsync(() => HomeOf(bot).Contains("1問中0問正解", StringComparison.Ordinal), Token);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_page_that_cannot_be_shown_keeps_no_answer_back()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Faults["views.publish"] = new([.. Enumerable.Repeat(FakeFault.Broken, 50)]);

        await GiveUpAsync(bot);
        await GiveUpAsync(bot);

        Assert.Equal(2, (await bot.AttemptsOfAsync(Person)).Count);
        Assert.False(bot.Slack.Homes.ContainsKey(bot.Slack.PersonOf(Person)));
    }

    private static string HomeOf(SlackBot bot) =>
        bot.Slack.Homes.TryGetValue(bot.Slack.PersonOf(Person), out var home) ? SlackShown.TextOf(home) : "";

    private static async Task OpenAsync(SlackBot bot, string eventId)
    {
        await bot.SendAsync(
            "events_api",
            new JsonObject
            {
                ["type"] = "event_callback",
                ["team_id"] = FakeSlack.Team,
                ["event_id"] = eventId,
                ["event"] = new JsonObject
                {
                    ["type"] = "app_home_opened",
                    ["user"] = bot.Slack.PersonOf(Person),
                    ["tab"] = "home",
                    ["channel"] = "D1",
                },
            },
            Token
        );
        await SlackBot.UntilAsync(() => HomeOf(bot).Length > 0, Token);
    }

    /// <summary>A quiz of one question, which they give up.</summary>
    private static async Task GiveUpAsync(SlackBot bot)
    {
        var before = (await bot.AttemptsOfAsync(Person)).Count;
        await bot.CommandAsync(Person, "クイズ 1問", Token);
        var asked = bot
            .Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf(Person))
            .Last(message => SlackShown.ChoicesOf(message.Body).Any(choice => choice.EndsWith(":?", StringComparison.Ordinal)));
        await bot.PressAsync(
            Person,
            asked,
            SlackShown.ChoicesOf(asked.Body).First(choice => choice.EndsWith(":?", StringComparison.Ordinal)),
            Token
        );
        while ((await bot.AttemptsOfAsync(Person)).Count == before)
        {
            await Task.Delay(20, Token);
        }
    }
}
