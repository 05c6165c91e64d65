using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>What goes wrong around a bot in Slack, a row each: the number in a test's name is the row's.</summary>
public abstract class SlackFailureTable : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly CancellationTokenSource _limit = CancellationTokenSource.CreateLinkedTokenSource(
        TestContext.Current.CancellationToken
    );

    protected SlackFailureTable() => _limit.CancelAfter(Patience);

    public static TheoryData<string> Stores => [BotStore.Sqlite, BotStore.Postgres];

    /// <summary>Ends with the test's time.</summary>
    protected CancellationToken Token => _limit.Token;

    public void Dispose()
    {
        _limit.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The bot works: somebody who asks is answered.</summary>
    private protected async Task WorksAsync(SlackBot bot) =>
        Assert.Contains(
            "既存のOS上で",
            SlackShown.TextOf(await bot.CommandAsync("れん", "ホスト型とは？", Token)),
            StringComparison.Ordinal
        );

    /// <summary>A class quiz begins.</summary>
    /// <returns>Its message, and what can be pressed there.</returns>
    private protected async Task<(FakeMessage Post, IReadOnlyList<string> Choices)> BeginClassAsync(SlackBot bot)
    {
        await bot.CommandAsync("先生", "クイズ コンテナ型 みんなで", Token);
        await SlackBot.UntilAsync(() => bot.Slack.SeenBy(FakeSlack.Room, "").Count > 0, Token);
        var post = bot.Slack.SeenBy(FakeSlack.Room, "")[^1];
        return (post, SlackShown.ChoicesOf(post.Body));
    }

    private protected async Task<(int Status, string Text)> HealthAsync(SlackBot bot)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri($"{bot.Address}/health/ready"), Token);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }
}
