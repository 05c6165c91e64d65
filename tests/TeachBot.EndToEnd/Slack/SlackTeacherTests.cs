using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole bot in Slack: who is a teacher there.</summary>
public sealed class SlackTeacherTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task An_administrator_makes_somebody_a_teacher_by_their_name_and_takes_it_back()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Slack.Admins[bot.Slack.PersonOf("先生")] = true;
        var named = $"設定 <@{bot.Slack.PersonOf("ひなた")}|hinata>";

        Assert.Contains("先生だけです", SlackShown.TextOf(await bot.CommandAsync("ひなた", "設定", Token)), StringComparison.Ordinal);
        Assert.Contains(
            bot.Slack.PersonOf("ひなた"),
            (await bot.CommandAsync("先生", named, Token))["blocks"]!.ToJsonString(),
            StringComparison.Ordinal
        );
        Assert.Contains("ことば", SlackShown.TextOf(await bot.CommandAsync("ひなた", "設定", Token)), StringComparison.Ordinal);
        Assert.Contains("候補から選んで", SlackShown.TextOf(await bot.CommandAsync("先生", "設定 @dare", Token)), StringComparison.Ordinal);

        await bot.CommandAsync("先生", named, Token);
        Assert.Contains("先生だけです", SlackShown.TextOf(await bot.CommandAsync("ひなた", "設定", Token)), StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Breaches);
    }
}
