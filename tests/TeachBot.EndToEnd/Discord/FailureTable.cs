using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Tests.Discord;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>What goes wrong around a bot in Discord, a row each: the number in a test's name is the row's.</summary>
public abstract class FailureTable : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly object Quiz = new
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
        },
    };
    private static readonly object ClassQuiz = new
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
    };

    public static TheoryData<string> Stores => [BotStore.Sqlite, BotStore.Postgres];

    private protected static object Help { get; } = new { type = 1, name = "help" };

    private protected static object Own { get; } = new { id = "555", flags = 32768 | 64 };

    private readonly CancellationTokenSource _limit = CancellationTokenSource.CreateLinkedTokenSource(
        TestContext.Current.CancellationToken
    );

    protected FailureTable() => _limit.CancelAfter(Patience);

    /// <summary>Ends with the test's time.</summary>
    protected CancellationToken Token => _limit.Token;

    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    private protected static object Ask(string question) =>
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
                    value = question,
                },
            },
        };

    private protected static object Press(string choice) => new { component_type = 2, custom_id = choice };

    /// <summary>A student begins a quiz of their own.</summary>
    /// <returns>The button that gives a question up, which is an answer.</returns>
    private protected async Task<string> BeginAsync(WholeBot bot, string person)
    {
        var (_, _, choices) = await bot.ActAsync(person, 2, Quiz, null, Token);
        return choices.First(choice => choice.EndsWith(":?", StringComparison.Ordinal));
    }

    /// <summary>A class quiz begins.</summary>
    /// <returns>Its message, and what can be pressed there.</returns>
    private protected async Task<(FakeMessage Post, IReadOnlyList<string> Choices)> BeginClassAsync(WholeBot bot, string person)
    {
        await bot.ActAsync(person, 2, ClassQuiz, null, Token);
        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count > 0, Token);
        var post = bot.Channel.Messages[^1];
        return (post, Shown.ChoicesOf(System.Text.Json.JsonDocument.Parse(post.Body.ToJsonString()).RootElement));
    }

    private protected static object In(FakeMessage message) => new { id = message.Id, flags = 32768 };

    /// <summary>The bot works: somebody who asks is answered.</summary>
    private protected async Task WorksAsync(WholeBot bot) =>
        Assert.Contains("既存のOS上で", (await bot.ActAsync("れん", 2, Ask("ホスト型とは？"), null, Token)).Text, StringComparison.Ordinal);

    private protected async Task<(int Status, string Text)> HealthAsync(WholeBot bot)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(bot.Address, "/health/ready"), Token);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }

    protected virtual void Dispose(bool isDisposing) => _limit.Dispose();
}
