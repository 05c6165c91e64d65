using System.Text.Json;
using System.Text.RegularExpressions;
using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.People;

/// <summary>
/// The whole bot, in Discord and Slack at once: somebody who is in both is one learner, sees the same in both, and takes it all along or
/// deletes it.
/// </summary>
public sealed partial class LinkedLessonTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 180_000)]
    [InlineData(BotStore.Sqlite)]
    [InlineData(BotStore.Postgres)]
    public async Task A_student_of_both_platforms_links_them_and_sees_one_record_exports_and_deletes_it(string store)
    {
        await using var both = await TwoPlatforms.StartAsync(store, TestContext.Current.CancellationToken);
        await AnswerInDiscordAsync(both);
        await AnswerInSlackAsync(both);
        Assert.Contains("1問中0問正解", (await both.InDiscordAsync("progress", Token)).Text, StringComparison.Ordinal);

        var code = Code().Match((await both.InDiscordAsync("link", Token)).Text).Value;
        var asked = await both.InSlackAsync($"連携 {code.ToLowerInvariant()}", Token);
        Assert.Contains(
            "Discord：これまでの回答 1回",
            SlackShown.TextOf(asked.Body).Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        await both.PressInSlackAsync(asked, SlackShown.ChoicesOf(asked.Body)[0], Token);
        await TwoPlatforms.UntilAsync(async () => (await both.IdentitiesOfAsync(both.InDiscord)).Count == 2, Token);

        var inDiscord = Mastered().Match((await both.InDiscordAsync("progress", Token)).Text).Value;
        Assert.Equal("2問中0問正解", inDiscord);
        Assert.Equal(inDiscord, Mastered().Match(SlackShown.TextOf((await both.InSlackAsync("成績", Token)).Body)).Value);

        await ExportAsync(both);
        await DeleteAsync(both);
        Assert.Empty(both.Slack.Breaches);
        Assert.Empty(both.Discord.Rest.Breaches);
    }

    /// <summary>In Discord the file hangs on the reply; in Slack it comes into the conversation with the bot.</summary>
    private static async Task ExportAsync(TwoPlatforms both)
    {
        await both.InDiscordAsync("mydata", Token);
        Assert.Contains("ファイル", await both.PressInDiscordAsync("my:export", Token), StringComparison.Ordinal);
        Assert.Contains(
            both.Discord.Rest.Requests,
            request => request.Files.Values.Any(name => name.EndsWith(".json", StringComparison.Ordinal))
        );

        var kept = await both.InSlackAsync("マイデータ", Token);
        Assert.Contains("アカウント：2個", SlackShown.TextOf(kept.Body), StringComparison.Ordinal);
        await both.PressInSlackAsync(kept, "my:export", Token);
        await Discord.WholeBot.UntilAsync(
            () =>
                both.SeenInSlack.Any(message =>
                    SlackShown.TextOf(message.Body).Contains("ダイレクトメッセージにお送りしました", StringComparison.Ordinal)
                ),
            Token
        );

        var file = Assert
            .Single(both.Slack.SeenBy("D" + both.InSlack.Id, both.InSlack.Id), message => message.Body["files"] is not null)
            .Body["files"]![0]!["id"]!.GetValue<string>();
        using var json = JsonDocument.Parse(both.Slack.FileBytes[file]);
        Assert.Equal(
            ["discord", "slack"],
            json.RootElement.GetProperty("identities").EnumerateArray().Select(one => one.GetProperty("platform").GetString()!).Order()
        );
        Assert.Equal((await both.AttemptsOfAsync(both.InSlack)).Count, json.RootElement.GetProperty("attempts").GetArrayLength());
    }

    private static async Task DeleteAsync(TwoPlatforms both)
    {
        var kept = await both.InSlackAsync("マイデータ", Token);
        await both.PressInSlackAsync(kept, "my:delete", Token);
        await Discord.WholeBot.UntilAsync(
            () => SlackShown.TextOf(both.SeenInSlack[^1].Body).Contains("元に戻せません", StringComparison.Ordinal),
            Token
        );
        await both.PressInSlackAsync(both.SeenInSlack[^1], SlackShown.ChoicesOf(both.SeenInSlack[^1].Body)[0], Token);
        await TwoPlatforms.UntilAsync(async () => (await both.IdentitiesOfAsync(both.InDiscord)).Count == 0, Token);

        Assert.Contains("まだ何も答えて", (await both.InDiscordAsync("progress", Token)).Text, StringComparison.Ordinal);
        Assert.Empty(await both.AttemptsOfAsync(both.InSlack));
    }

    private static async Task AnswerInDiscordAsync(TwoPlatforms both)
    {
        var (_, choices) = await both.InDiscordAsync(
            "quiz",
            Token,
            new
            {
                name = "count",
                type = 4,
                value = 1,
            }
        );
        await both.PressInDiscordAsync(choices.First(choice => choice.EndsWith(":?", StringComparison.Ordinal)), Token);
    }

    private static async Task AnswerInSlackAsync(TwoPlatforms both)
    {
        // A question that the person has not answered in Discord: there it is another person still, who may get the same.
        var answered = (await both.AttemptsOfAsync(both.InDiscord))[0].Item.Id;
        for (var tries = 0; (await both.AttemptsOfAsync(both.InSlack)).All(attempt => attempt.Item.Id == answered); tries++)
        {
            var asked = await both.InSlackAsync("クイズ 1問", Token);
            await both.PressInSlackAsync(
                asked,
                SlackShown.ChoicesOf(asked.Body).First(choice => choice.EndsWith(":?", StringComparison.Ordinal)),
                Token
            );
            await TwoPlatforms.UntilAsync(async () => (await both.AttemptsOfAsync(both.InSlack)).Count > tries, Token);
        }
    }

    [GeneratedRegex("[A-Z]{4}-[A-Z]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("[0-9]+問中[0-9]+問正解")]
    private static partial Regex Mastered();
}
