using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole bot in Slack: what students see there, from the first question to a class quiz's count.</summary>
public sealed class SlackLessonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task A_student_asks_compares_and_takes_a_quiz()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);

        var answer = SlackShown.TextOf(await bot.CommandAsync("ひなた", "ホスト型とは？", Token));
        Assert.Contains("既存のOS上で", answer, StringComparison.Ordinal);
        Assert.Contains("出典：第1回", answer, StringComparison.Ordinal);

        var comparison = await bot.CommandAsync("ひなた", "比較 ホスト型 コンテナ型", Token);
        Assert.Contains("table", comparison["blocks"]!.AsArray().Select(block => block!["type"]!.GetValue<string>()));

        Assert.Contains("/", SlackShown.TextOf(await bot.CommandAsync("ひなた", "", Token)), StringComparison.Ordinal);

        var quiz = await bot.CommandAsync("ひなた", "クイズ ホスト型", Token);
        Assert.Contains("問1／", SlackShown.TextOf(quiz), StringComparison.Ordinal);
        var question = bot.Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf("ひなた"))[^1];
        await bot.AnswerAsync("ひなた", question, 0, Token);
        await SlackBot.UntilAsync(() => question.Edits > 0 || !bot.Slack.Forms.IsEmpty, Token);

        Assert.Empty(bot.Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf("あおい")));
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact(Timeout = 120_000)]
    public async Task Where_the_acknowledgement_can_say_nothing_the_reply_comes_behind_it()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);

        Assert.Null(
            (
                await bot.Slack.Sockets.SendAsync(
                    "slash_commands",
                    SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？"),
                    acceptsPayload: false,
                    Token
                )
            )["payload"]
        );
        await SlackBot.UntilAsync(() => bot.Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf("ひなた")).Count == 1, Token);

        Assert.Contains(
            "既存のOS上で",
            SlackShown.TextOf(bot.Slack.SeenBy(FakeSlack.Room, bot.Slack.PersonOf("ひなた"))[0].Body),
            StringComparison.Ordinal
        );
    }

    [Fact(Timeout = 120_000)]
    public async Task A_class_takes_a_quiz_in_its_channel()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);

        await bot.CommandAsync("ひなた", "クイズ コンテナ型 みんなで", Token);
        await SlackBot.UntilAsync(() => bot.Slack.SeenBy(FakeSlack.Room, "").Count == 1, Token);
        var post = bot.Slack.SeenBy(FakeSlack.Room, "")[0];
        Assert.Equal("teachbot_post", post.Body["metadata"]!["event_type"]!.GetValue<string>());

        foreach (var (person, choice) in new[] { ("ひなた", 0), ("あおい", 1), ("れん", 0) })
        {
            Assert.Null(await bot.AnswerAsync(person, post, choice, Token));
        }

        await SlackBot.UntilAsync(() => SlackShown.TextOf(post.Body).Contains("3人が回答", StringComparison.Ordinal), Token);
        Assert.DoesNotContain("あおい", SlackShown.TextOf(post.Body), StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_socket_is_replaced_before_it_goes_and_nothing_is_lost()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        var first = bot.Slack.Sockets.Open[0];

        await first.SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" }, Token);
        await SlackBot.UntilAsync(() => bot.Slack.Sockets.All.Count > 1, Token);
        Assert.True(first.IsOpen);

        // The old one is read on: what Slack had sent by it already is acknowledged there.
        Assert.Contains(
            "既存のOS上で",
            SlackShown.TextOf(await bot.CommandAsync("ひなた", "ホスト型とは？", Token)),
            StringComparison.Ordinal
        );
        await first.CloseAsync();
        Assert.Contains(
            "既存のOS上で",
            SlackShown.TextOf(await bot.CommandAsync("ひなた", "ホスト型とは？", Token)),
            StringComparison.Ordinal
        );
        Assert.Empty(bot.Slack.Breaches);
    }
}
