using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>What people write, and what the bot itself wrote.</summary>
public sealed class FailureTableTestsOfWords : FailureTable
{
    [Fact]
    public async Task Row_42_characters_of_every_kind_are_read_quoted_and_cut_between_them()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
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
            "ﾎｽﾄ型とは？",
        ];
        foreach (var text in texts)
        {
            var (asked, answer, _) = await bot.ActAsync(text.Length > 80 ? "ひなた" : text, 2, Ask(text), null, Token);
            Assert.Equal(4, asked.Acknowledged);
            Assert.True(answer.Length > 0);
            Assert.DoesNotContain('\uFFFD', answer);
            Assert.DoesNotContain("👩‍👩‍👧‍ ", answer, StringComparison.Ordinal);
        }

        // As one who types it half-wide is understood.
        Assert.Contains("既存のOS上で", (await bot.ActAsync("ひなた", 2, Ask("ﾎｽﾄ型とは？"), null, Token)).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Rest.Breaches);
        if (OpenApi.Missing is null)
        {
            Assert.Empty(await OpenApi.CheckAsync(bot.Rest.Requests));
        }
    }

    [Fact]
    public async Task Row_43_nobody_is_called_by_what_somebody_writes()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        const string Everybody = "@everyone @here <@1> <@&2> <#3> </quiz:4> **x** [x](javascript:alert(1))";

        await bot.ActAsync(Everybody, 2, Ask(Everybody), null, Token);
        await bot.SayAsync(Everybody, Everybody, Token);
        var (post, choices) = await BeginClassAsync(bot, Everybody);
        await bot.ActAsync(Everybody, 3, Press(choices[0]), In(post), Token);

        // The fake notes every message that lets mentions be read from its text.
        Assert.Empty(bot.Rest.Breaches);
        var sent = bot
            .Rest.Requests.Where(request => request.Json is not null)
            .Select(request =>
                request.Json!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            )
            .ToList();
        Assert.DoesNotContain(
            sent,
            json =>
                json.Contains("](javascript:", StringComparison.Ordinal)
                && !json.Contains("\\](javascript:", StringComparison.Ordinal)
                && !json.Contains("\\\\]", StringComparison.Ordinal)
        );
        Assert.All(
            sent.Where(json => json.Contains("components", StringComparison.Ordinal)),
            json => Assert.Contains("\"parse\":[]", json, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Row_48_what_the_bot_or_another_bot_says_is_not_answered()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);

        await bot.SpeakAsync(bot.Rest.Application, "teachbot", "ホスト型とは？");
        await bot.SpeakAsync(bot.Rest.Application, "teachbot", "ホスト型とは？", isBot: true);
        await bot.SpeakAsync("4711", "another bot", "ホスト型とは？", isBot: true);
        await bot.SayAsync("ひなた", "ホスト型とは？", Token);

        Assert.Single(bot.Channel.Messages);
        Assert.Single(bot.Chat.Came);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_02_a_message_that_is_delivered_twice_is_answered_once(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        foreach (var id in new[] { "4001", "4001", "4002", "4001" })
        {
            await bot.SpeakAsync("1500", "ひなた", "ホスト型とは？", id: id);
        }

        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count >= 2, Token);
        await WorksAsync(bot);
        Assert.Equal(2, bot.Channel.Messages.Count);
    }
}
