using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole bot in a channel where Slack does not let it post.</summary>
public sealed class SlackRightsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Who_wants_a_class_quiz_where_the_bot_is_not_reads_why_there_is_none_and_nobody_else_does()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        var (slack, person) = (bot.Slack, bot.Slack.PersonOf("ひなた"));
        slack.Closed[FakeSlack.Room] = true;

        await bot.CommandAsync("ひなた", "クイズ コンテナ型 みんなで", Token);
        await SlackBot.UntilAsync(
            () =>
                slack
                    .SeenBy(FakeSlack.Room, person)
                    .Any(message =>
                        SlackShown.TextOf(message.Body).Contains(Wording.For("ja").Slack.NotInChannel, StringComparison.Ordinal)
                    ),
            Token
        );

        // Time for a second try, were there one: what is said now goes the same way.
        await bot.CommandAsync("ひなた", "ホスト型とは？", Token);
        Assert.Single(slack.Calls, call => call == "chat.postMessage");
        Assert.Empty(slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")));

        // Let in, it posts the next one.
        slack.Closed.Clear();
        await bot.CommandAsync("ひなた", "クイズ コンテナ型 みんなで", Token);
        await SlackBot.UntilAsync(() => slack.SeenBy(FakeSlack.Room, slack.PersonOf("あおい")).Count == 1, Token);
        Assert.Empty(slack.Breaches);
    }
}
