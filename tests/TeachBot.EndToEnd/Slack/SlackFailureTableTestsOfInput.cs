using System.Net;
using System.Net.Sockets;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>What comes in: writing of any kind, buttons and addresses that are made up, what bots say.</summary>
public sealed class SlackFailureTableTestsOfInput : SlackFailureTable
{
    [Fact]
    public async Task Row_44_nobody_is_called_by_what_somebody_writes()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        const string Everybody = "<!channel> <!here> <!everyone> <@U1> <#C2> <!subteam^S3> <javascript:alert(1)|x> *x* &amp;";
        bot.Slack.People[bot.Slack.PersonOf("ひなた")] = Everybody;

        await bot.CommandAsync("ひなた", Everybody, Token);
        await bot.SendAsync("events_api", SlackActs.Said(bot.Slack, "ひなた", Everybody, "Ev1"), Token, acceptsPayload: false);
        var (post, _) = await BeginClassAsync(bot);
        await bot.AnswerAsync("ひなた", post, 0, Token);
        await WorksAsync(bot);

        // The fake notes every text in which a < could be read as Slack's own.
        Assert.Empty(bot.Slack.Breaches);
        foreach (var message in bot.Slack.Channels[FakeSlack.Room])
        {
            Assert.DoesNotContain("<!", (string)message.Body["text"]!, StringComparison.Ordinal);
            Assert.DoesNotContain("\"user_id\":\"U1\"", message.Body.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Row_45_an_address_that_is_none_of_Slacks_is_not_called()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        using var trap = new TcpListener(IPAddress.Loopback, 0);
        trap.Start();
        var port = ((IPEndPoint)trap.LocalEndpoint).Port;
        foreach (
            var (number, address) in new[]
            {
                $"http://127.0.0.1:{port}/x",
                $"https://127.0.0.1:{port}/x",
                $"http://hooks.slack.com@127.0.0.1:{port}/x",
                "file:///etc/passwd",
                "x",
            }.Index()
        )
        {
            var command = SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？");
            command["response_url"] = address;
            await bot.SendAsync("slash_commands", command, Token, acceptsPayload: false);
            await SlackBot.UntilAsync(() => bot.SeenBy("ひなた").Count == number + 1, Token);
        }

        Assert.False(trap.Pending());
        Assert.Equal(5, bot.Slack.Calls.Count(call => call == "chat.postEphemeral"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_46_a_button_that_is_made_up_old_or_another_persons_is_refused_privately(string store)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Store = store }, Token);
        await bot.CommandAsync("ひなた", "クイズ コンテナ型", Token);
        var question = bot.Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf("ひなた"))[^1];
        var own = SlackShown.ChoicesOf(question.Body).First(choice => choice.EndsWith(":?", StringComparison.Ordinal));
        var session = own.Split(':')[1];
        string[] made =
        [
            own,
            $"q:{session}:0:zzz",
            $"q:{session}:7:?",
            $"q:{session}:-1:?",
            $"q:{session}",
            "q:none:0:?",
            "q:::",
            "c:none:reveal",
            "c::",
            "r:x",
            "more:999",
            "zz:1",
            "~",
            "~9:",
            "~-1:kask",
            "' OR 1=1 --",
            new string('あ', 100),
        ];
        foreach (var (number, choice) in made.Index())
        {
            await bot.PressAsync("あおい", question, choice, Token);
            await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == number + 1, Token);
        }

        Assert.Empty(bot.Slack.SeenBy(FakeSlack.Room, ""));
        Assert.Empty(await bot.AttemptsOfAsync("あおい"));
        Assert.Empty(await bot.AttemptsOfAsync("ひなた"));
        await bot.PressAsync("ひなた", question, own, Token);
        await SlackBot.UntilAsync(() => bot.AttemptsOfAsync("ひなた").GetAwaiter().GetResult().Count == 1, Token);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_42_writing_of_any_kind_is_answered_and_cut_between_letters()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        string[] texts =
        [
            string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 350)),
            "\u202Eabc\u202C",
            "a\u200Bb\u2066c",
            "か\u3099く\u3099とは？",
            "e" + new string('\u0301', 2000),
            "\0\u0007\uFFFF",
            string.Concat(Enumerable.Repeat("𠮷", 1500)),
            "\u2028\u2029",
            "　 　",
        ];
        foreach (var text in texts)
        {
            var answer = SlackShown.TextOf(await bot.CommandAsync("ひなた", text, Token));
            Assert.True(answer.Length > 0);
            Assert.DoesNotContain('\uFFFD', answer);
        }

        Assert.Contains(
            "既存のOS上で",
            SlackShown.TextOf(await bot.CommandAsync("ひなた", "ﾎｽﾄ型とは？", Token)),
            StringComparison.Ordinal
        );
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_48_what_the_bot_or_another_bot_says_is_not_answered()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);

        await bot.SendAsync(
            "events_api",
            SlackActs.Said(bot.Slack, "teachbot", "ホスト型とは？", "Ev1", isBot: true),
            Token,
            acceptsPayload: false
        );
        var other = SlackActs.Said(bot.Slack, "another bot", "ホスト型とは？", "Ev2");
        other["event"]!["bot_id"] = "B9";
        await bot.SendAsync("events_api", other, Token, acceptsPayload: false);
        await WorksAsync(bot);

        Assert.Single(bot.Chat.Came);
        Assert.Empty(bot.SeenBy("あおい"));
    }
}
