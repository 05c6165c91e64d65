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

        var (asked, text, choices) = await bot.ActAsync("ひなた", 2, new { type = 1, name = "ask", options = new[] { new { name = "question", type = 3, value = "ホスト型とは？" } } }, null, Token);
        Assert.Equal((4, true), (asked.Acknowledged, asked.IsEphemeral));
        Assert.Contains("既存のOS上で", text, StringComparison.Ordinal);
        Assert.Contains("出典：第1回", text, StringComparison.Ordinal);
        Assert.NotEmpty(choices);

        var (_, suggested, _) = await bot.ActAsync("ひなた", 4, new { type = 1, name = "ask", options = new[] { new { name = "question", type = 3, value = "コンテナ", focused = true } } }, null, Token);
        Assert.Equal("", suggested);

        var (_, quiz, options) = await bot.ActAsync("ひなた", 2, new { type = 1, name = "quiz", options = new object[] { new { name = "topic", type = 3, value = "ホスト型" }, new { name = "count", type = 4, value = 1 } } }, null, Token);
        Assert.Contains("問1／1", quiz, StringComparison.Ordinal);
        var (pressed, verdict, _) = await bot.ActAsync("ひなた", 3, new { component_type = 2, custom_id = options[0] }, new { id = "555", flags = 32768 | 64 }, Token);
        Assert.Contains(pressed.Acknowledged!.Value, new[] { 7, 9 });
        Assert.True(pressed.Acknowledged == 9 || verdict.Length > 0);

        Assert.Contains("講義ノート", await bot.SayAsync("あおい", "Kubernetesとは？", Token), StringComparison.Ordinal);
        await CheckAsync(bot);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_class_takes_a_quiz_in_its_channel()
    {
        await using var bot = await WholeBot.StartAsync(TestContext.Current.CancellationToken);

        await bot.ActAsync("ひなた", 2, new { type = 1, name = "quiz", options = new object[] { new { name = "topic", type = 3, value = "コンテナ型" }, new { name = "count", type = 4, value = 1 }, new { name = "mode", type = 3, value = "class" } } }, null, Token);
        await WholeBot.UntilAsync(() => bot.Rest.Channels[WholeBot.Room].Messages.Count == 1, Token);
        var post = bot.Rest.Channels[WholeBot.Room].Messages[0];
        var choices = Shown.ChoicesOf(System.Text.Json.JsonDocument.Parse(post.Body.ToJsonString()).RootElement);

        foreach (var (person, choice) in new[] { ("ひなた", 0), ("あおい", 1), ("れん", 0) })
        {
            var (answered, _, _) = await bot.ActAsync(person, 3, new { component_type = 2, custom_id = choices[choice] }, new { id = post.Id, flags = 32768 }, Token);
            Assert.True(answered.IsEphemeral);
        }

        await WholeBot.UntilAsync(() => WholeBot.TextOf(bot.Rest.Channels[WholeBot.Room].Messages[0]).Contains('3', StringComparison.Ordinal), Token);
        Assert.DoesNotContain("あおい", WholeBot.TextOf(bot.Rest.Channels[WholeBot.Room].Messages[0]), StringComparison.Ordinal);
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
