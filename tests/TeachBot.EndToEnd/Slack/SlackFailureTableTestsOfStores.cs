using System.Globalization;
using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>What comes twice, what is limited or refused, the store that is away, a start anew, two replicas.</summary>
public sealed class SlackFailureTableTestsOfStores : SlackFailureTable
{
    /// <summary>Where a token was refused, what is due is looked at no sooner.</summary>
    private static readonly TimeSpan LookedAtAgain = TimeSpan.FromMinutes(16);

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_01_a_mention_that_comes_again_by_other_sockets_and_replicas_is_answered_once(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        await bot.JoinAsync(Token);
        var said = SlackActs.Said(bot.Slack, "ひなた", "ホスト型とは？", "Ev1");
        var sockets = bot.Slack.Sockets.Open;
        Assert.True(sockets.Count >= 2);

        for (var retry = 0; retry < 4; retry++)
        {
            await bot.Slack.Sockets.SendAsync(sockets[retry % 2], "events_api", said, acceptsPayload: false, Token);
        }

        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == 1, Token);
        await WorksAsync(bot);
        Assert.Single(bot.SeenBy("あおい"));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_25_a_limit_is_waited_for_and_the_order_in_a_channel_stays()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Faults["chat.postMessage"] = new([FakeFault.Limited, FakeFault.Limited]);
        for (var number = 0; number < 5; number++)
        {
            await bot.WantAsync($"p{number}");
        }

        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == 5, Token);

        Assert.Equal(Enumerable.Range(0, 5).Select(number => $"お知らせ p{number}"), bot.SeenBy("あおい"));

        // The fake notes who calls again before the pause is over.
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_26_where_a_token_is_revoked_posts_wait_untried_and_go_out_once_when_it_is_mended(string store)
    {
        var clock = new ShiftClock();
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store, Time = clock }, Token);
        bot.Slack.Faults["chat.postMessage"] = new([FakeFault.Revoked]);
        await bot.WantAsync("p0");
        await SlackBot.UntilAsync(() => bot.Slack.Calls.Contains("chat.postMessage"), Token);
        await bot.WantAsync("p1");
        await SlackBot.UntilAsync(
            () => HealthAsync(bot).GetAwaiter().GetResult().Text.Contains("\"slackWorkspaces\":\"0/1\"", StringComparison.Ordinal),
            Token
        );
        await SlackBot.UntilAsync(() => bot.FindAsync("p1").GetAwaiter().GetResult().State == PostState.Waiting, Token);

        Assert.Single(bot.Slack.Calls, call => call == "chat.postMessage");
        await bot.StopAsync(Token);
        clock.Shift(LookedAtAgain);
        await bot.JoinAsync(Token);
        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == 2, Token);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("gone")]
    [InlineData("scope")]
    public async Task Row_27_a_place_where_we_may_not_write_is_not_tried_again_and_the_operator_is_told(string why)
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Channels["C71"] = [];
        bot.Slack.Channels["C72"] = [];
        switch (why)
        {
            case "closed":
                bot.Slack.Closed["C71"] = true;
                break;
            case "gone":
                bot.Slack.Channels.TryRemove("C71", out _);
                break;
            default:
                bot.Slack.Faults["chat.postMessage"] = new([FakeFault.Scope]);
                break;
        }

        await bot.WantAsync("p1", "C71");
        await SlackBot.UntilAsync(() => bot.Logged.Any(line => line.StartsWith("Post p1 is given up", StringComparison.Ordinal)), Token);
        await bot.WantAsync("p2", "C72");
        await SlackBot.UntilAsync(() => bot.Slack.SeenBy("C72", "").Count == 1, Token);

        Assert.Equal(2, bot.Slack.Calls.Count(call => call == "chat.postMessage"));
        Assert.Single(bot.Logged, line => line.StartsWith("Post p1", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_35_while_the_store_is_away_people_are_told_so_in_time_and_the_same_button_works_afterwards(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        await bot.CommandAsync("ひなた", "クイズ コンテナ型", Token);
        var question = bot.Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf("ひなた"))[^1];
        var choice = SlackShown.ChoicesOf(question.Body).First(choice => choice.EndsWith(":?", StringComparison.Ordinal));
        bot.Store.TakeAway();

        await bot.PressAsync("ひなた", question, choice, Token);
        await SlackBot.UntilAsync(
            () => bot.SeenBy("ひなた").Any(text => text.Contains("いまは記録を保存できない", StringComparison.Ordinal)),
            Token
        );
        Assert.Equal(503, (await HealthAsync(bot)).Status);
        await WorksAsync(bot);

        bot.Store.GiveBack();
        await SlackBot.UntilAsync(() => HealthAsync(bot).GetAwaiter().GetResult().Status == 200, Token);
        await bot.PressAsync("ひなた", question, choice, Token);
        await SlackBot.UntilAsync(() => bot.AttemptsOfAsync("ひなた").GetAwaiter().GetResult().Count == 1, Token);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_36_a_quiz_goes_on_where_it_was_after_a_restart(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        var (post, choices) = await BeginClassAsync(bot);
        await bot.AnswerAsync("ひなた", post, 0, Token);
        await SlackBot.UntilAsync(() => bot.SeenBy("ひなた").Any(text => text.Contains("受け付けました", StringComparison.Ordinal)), Token);

        await bot.RestartAsync(Token);
        await bot.AnswerAsync("あおい", post, 1, Token);
        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Any(text => text.Contains("受け付けました", StringComparison.Ordinal)), Token);
        await bot.PressAsync("先生", post, choices.First(choice => choice.EndsWith(":reveal", StringComparison.Ordinal)), Token);

        await SlackBot.UntilAsync(() => SlackShown.TextOf(post.Body).Contains("2人中", StringComparison.Ordinal), Token);
        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
        Assert.Single(await bot.AttemptsOfAsync("あおい"));
        Assert.Single(bot.Slack.SeenBy(FakeSlack.Room, ""));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_37_a_post_that_was_sent_and_not_noted_is_looked_up_and_stands_once(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        bot.Slack.Faults["chat.postMessage"] = new([FakeFault.Lost]);

        await bot.WantAsync("p1");
        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == 1, Token);
        await bot.RestartAsync(Token);
        await SlackBot.UntilAsync(() => bot.FindAsync("p1").GetAwaiter().GetResult().State == PostState.Sent, Token);

        Assert.Equal(bot.Slack.SeenBy(FakeSlack.Room, "").Single().Ts, (await bot.FindAsync("p1")).Message!.Id);
        Assert.Single(bot.Slack.Calls, call => call == "chat.postMessage");
        Assert.Contains("conversations.history", bot.Slack.Calls);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_38_two_replicas_send_each_post_once_between_them(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        await bot.JoinAsync(Token);
        var channels = Enumerable.Range(0, 10).Select(channel => string.Create(CultureInfo.InvariantCulture, $"C9{channel}")).ToList();
        channels.ForEach(channel => bot.Slack.Channels[channel] = []);
        for (var number = 0; number < 40; number++)
        {
            await bot.WantAsync($"p{number}", channels[number % 10]);
        }

        await SlackBot.UntilAsync(() => channels.Sum(channel => bot.Slack.SeenBy(channel, "").Count) >= 40, Token);
        await WorksAsync(bot);

        Assert.Equal(40, channels.Sum(channel => bot.Slack.SeenBy(channel, "").Count));
        Assert.Equal(40, bot.Slack.Calls.Count(call => call == "chat.postMessage"));
    }
}
