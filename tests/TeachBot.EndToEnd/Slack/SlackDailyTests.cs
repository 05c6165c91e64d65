using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole bot in Slack: a teacher chooses the hour of the channel's quiz, and students answer it.</summary>
public sealed class SlackDailyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task A_teacher_chooses_the_hour_and_students_answer_what_comes()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Admins[bot.Slack.PersonOf("先生")] = true;

        Assert.Contains(
            "先生だけです",
            SlackShown.TextOf(await bot.CommandAsync("ひなた", "毎日クイズ 8:30", Token)),
            StringComparison.Ordinal
        );
        var saved = SlackShown.TextOf(await bot.CommandAsync("先生", "毎日クイズ 8:30 平日", Token));
        Assert.Contains("保存しました", saved, StringComparison.Ordinal);
        Assert.Contains("月・火・水・木・金", saved, StringComparison.Ordinal);

        Assert.Contains(
            "今日のクイズを出しました",
            SlackShown.TextOf(await bot.CommandAsync("先生", "毎日クイズ いま出す", Token)),
            StringComparison.Ordinal
        );
        await SlackBot.UntilAsync(() => Posts(bot).Count == 1, Token);
        foreach (var (person, option) in new[] { ("ひなた", 0), ("あおい", 1), ("れん", 0) })
        {
            await bot.AnswerAsync(person, Posts(bot)[0], option, Token);
        }

        await SlackBot.UntilAsync(() => SlackShown.TextOf(Posts(bot)[0].Body).Contains("3人が回答", StringComparison.Ordinal), Token);
        Assert.Contains(
            "1日に2回は出しません",
            SlackShown.TextOf(await bot.CommandAsync("先生", "毎日クイズ いま出す", Token)),
            StringComparison.Ordinal
        );

        await bot.CommandAsync("先生", "毎日クイズ やめる", Token);
        await SlackBot.UntilAsync(() => SlackShown.TextOf(Posts(bot)[0].Body).Contains("3人中", StringComparison.Ordinal), Token);
        Assert.Single(Posts(bot));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_post_to_somebody_goes_into_their_direct_conversation_and_is_looked_up_there()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        var id = bot.Slack.PersonOf("ひなた");
        bot.Slack.Faults["chat.postMessage"] = new([FakeFault.Lost]);

        await bot.WantAsync("k1", "@" + id);

        while ((await bot.FindAsync("k1")).State != PostState.Sent)
        {
            await Task.Delay(20, Token);
        }

        Assert.Contains("お知らせ k1", SlackShown.TextOf(Assert.Single(bot.Slack.Channels["D" + id]).Body), StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Breaches);
    }

    private static IReadOnlyList<FakeMessage> Posts(SlackBot bot) =>
        [
            .. bot
                .Slack.SeenBy(FakeSlack.Room, "nobody")
                .Where(message => SlackShown.TextOf(message.Body).Contains("今日のクイズ", StringComparison.Ordinal)),
        ];
}
