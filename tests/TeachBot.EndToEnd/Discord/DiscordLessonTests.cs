using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Tests.Discord;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The whole bot in Discord: what students see there, from the first command to a class quiz's reveal.</summary>
public sealed class DiscordLessonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task A_student_asks_reads_on_and_takes_a_quiz()
    {
        await using var bot = await WholeBot.StartAsync(TestContext.Current.CancellationToken);

        var (asked, text, choices) = await bot.ActAsync(
            "ひなた",
            2,
            new
            {
                type = 1,
                name = "ask",
                options = new[]
                {
                    new
                    {
                        name = "question",
                        type = 3,
                        value = "ホスト型とは？",
                    },
                },
            },
            null,
            Token
        );
        Assert.Equal((4, true), (asked.Acknowledged, asked.IsEphemeral));
        Assert.Contains("既存のOS上で", text, StringComparison.Ordinal);
        Assert.Contains("出典：第1回", text, StringComparison.Ordinal);
        Assert.NotEmpty(choices);

        var (_, suggested, _) = await bot.ActAsync(
            "ひなた",
            4,
            new
            {
                type = 1,
                name = "ask",
                options = new[]
                {
                    new
                    {
                        name = "question",
                        type = 3,
                        value = "コンテナ",
                        focused = true,
                    },
                },
            },
            null,
            Token
        );
        Assert.Equal("", suggested);

        var (_, quiz, options) = await bot.ActAsync(
            "ひなた",
            2,
            new
            {
                type = 1,
                name = "quiz",
                options = new object[]
                {
                    new
                    {
                        name = "topic",
                        type = 3,
                        value = "ホスト型",
                    },
                    new
                    {
                        name = "count",
                        type = 4,
                        value = 1,
                    },
                },
            },
            null,
            Token
        );
        Assert.Contains("問1／1", quiz, StringComparison.Ordinal);
        var (pressed, verdict, _) = await bot.ActAsync(
            "ひなた",
            3,
            new { component_type = 2, custom_id = options[0] },
            new { id = "555", flags = 32768 | 64 },
            Token
        );
        Assert.Contains(pressed.Acknowledged!.Value, new[] { 7, 9 });
        Assert.True(pressed.Acknowledged == 9 || verdict.Length > 0);

        Assert.Contains("講義ノート", await bot.SayAsync("あおい", "Kubernetesとは？", Token), StringComparison.Ordinal);
        await CheckAsync(bot);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_class_takes_a_quiz_in_its_channel()
    {
        await using var bot = await WholeBot.StartAsync(TestContext.Current.CancellationToken);

        await bot.ActAsync(
            "ひなた",
            2,
            new
            {
                type = 1,
                name = "quiz",
                options = new object[]
                {
                    new
                    {
                        name = "topic",
                        type = 3,
                        value = "コンテナ型",
                    },
                    new
                    {
                        name = "count",
                        type = 4,
                        value = 1,
                    },
                    new
                    {
                        name = "mode",
                        type = 3,
                        value = "class",
                    },
                },
            },
            null,
            Token
        );
        await WholeBot.UntilAsync(() => bot.Rest.Channels[WholeBot.Room].Messages.Count == 1, Token);
        var post = bot.Rest.Channels[WholeBot.Room].Messages[0];
        var choices = Shown.ChoicesOf(System.Text.Json.JsonDocument.Parse(post.Body.ToJsonString()).RootElement);

        foreach (var (person, choice) in new[] { ("ひなた", 0), ("あおい", 1), ("れん", 0) })
        {
            var (answered, _, _) = await bot.ActAsync(
                person,
                3,
                new { component_type = 2, custom_id = choices[choice] },
                new { id = post.Id, flags = 32768 },
                Token
            );
            Assert.True(answered.IsEphemeral);
        }

        await WholeBot.UntilAsync(
            () => WholeBot.TextOf(bot.Rest.Channels[WholeBot.Room].Messages[0]).Contains('3', StringComparison.Ordinal),
            Token
        );
        Assert.DoesNotContain("あおい", WholeBot.TextOf(bot.Rest.Channels[WholeBot.Room].Messages[0]), StringComparison.Ordinal);
        await CheckAsync(bot);
    }

    [Theory(Timeout = 120_000)]
    [InlineData("mute", "権限が足りません")]
    [InlineData("unseen", "このチャンネルが見えません")]
    [InlineData("gone", "このチャンネルが見えません")]
    [InlineData("closed", "このスレッドは閉じられています")]
    [InlineData("forum", "メッセージを直接出せない場所です")]
    public async Task Whoever_begins_a_class_quiz_where_nothing_can_be_posted_is_told_why_and_not_that_it_is_there(string why, string said)
    {
        await using var bot = await WholeBot.StartAsync(TestContext.Current.CancellationToken);
        (bot.Channel.CanWrite, bot.Channel.CanSee, bot.Channel.IsClosed, bot.Channel.IsForum) = (
            why != "mute",
            why != "unseen",
            why == "closed",
            why == "forum"
        );
        if (why == "gone")
        {
            bot.Rest.Channels.Remove(WholeBot.Room);
        }

        var (_, told, _) = await bot.ActAsync(
            "ひなた",
            2,
            new
            {
                type = 1,
                name = "quiz",
                options = new object[]
                {
                    new
                    {
                        name = "mode",
                        type = 3,
                        value = "class",
                    },
                },
            },
            null,
            Token
        );

        Assert.Contains("チャンネルに出せませんでした", told, StringComparison.Ordinal);
        Assert.Contains(said, told, StringComparison.Ordinal);
        Assert.DoesNotContain("出しました", told, StringComparison.Ordinal);
        Assert.Single(bot.Requests("POST", "/70/messages"));
        await CheckAsync(bot);
    }

    [Fact(Timeout = 120_000)]
    public async Task Whoever_asks_where_the_bot_may_not_write_is_told_in_their_own_conversation()
    {
        await using var bot = await WholeBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Channel.CanWrite = false;

        await bot.SpeakAsync("7001", "ひなた", "ホスト型とは？");

        var own = bot.Rest.Channels.Add(FakeChannels.DirectWith("7001"), null);
        await WholeBot.UntilAsync(() => own.Messages.Count > 0, Token);
        Assert.Contains("返事を出せませんでした", WholeBot.TextOf(Assert.Single(own.Messages)), StringComparison.Ordinal);
        await CheckAsync(bot);
    }

    private static async Task CheckAsync(WholeBot bot)
    {
        Assert.Empty(bot.Rest.Breaches);
        Assert.Empty(bot.Gateway.Violations);
        if (OpenApi.Missing is null)
        {
            Assert.Empty(await OpenApi.CheckAsync(bot.Rest.Requests));
        }
    }
}
