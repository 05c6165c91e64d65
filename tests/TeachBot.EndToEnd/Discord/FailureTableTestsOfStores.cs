using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The store is away, the bot is started anew, or there are two.</summary>
public sealed class FailureTableTestsOfStores : FailureTable
{
    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_35_while_the_store_is_away_people_are_told_so_in_time_and_the_same_button_works_afterwards(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var choice = await BeginAsync(bot, "ひなた");
        bot.Store.TakeAway();

        var pressed = await bot.DeliverAsync("ひなた", 3, Press(choice), Own);
        await WholeBot.UntilAsync(() => pressed.Original is not null || pressed.FollowUps.Count > 0, Token);
        var said = pressed.Original ?? pressed.FollowUps[0];
        Assert.True(pressed.AcknowledgedAt - pressed.OpenedAt < TimeSpan.FromSeconds(3));
        Assert.Contains(
            "いまは記録を保存できない",
            Tests.Discord.Shown.TextOf(System.Text.Json.JsonDocument.Parse(said.ToJsonString()).RootElement),
            StringComparison.Ordinal
        );
        Assert.Equal(503, (await HealthAsync(bot)).Status);
        await WorksAsync(bot);

        bot.Store.GiveBack();
        await WholeBot.UntilAsync(() => HealthAsync(bot).GetAwaiter().GetResult().Status == 200, Token);
        await bot.ActAsync("ひなた", 3, Press(choice), Own, Token);
        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_36_a_quiz_goes_on_where_it_was_after_a_restart(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var own = await BeginAsync(bot, "ひなた");
        var (post, choices) = await BeginClassAsync(bot, "先生");
        await bot.ActAsync("ひなた", 3, Press(choices[0]), In(post), Token);

        await bot.RestartAsync(Token);
        await bot.ActAsync("あおい", 3, Press(choices[1]), In(post), Token);
        await bot.ActAsync(
            "先生",
            3,
            Press(choices.First(choice => choice.EndsWith(":reveal", StringComparison.Ordinal))),
            In(post),
            Token
        );
        await bot.ActAsync("ひなた", 3, Press(own), Own, Token);

        await WholeBot.UntilAsync(() => WholeBot.TextOf(bot.Channel.Messages[0]).Contains("2人中", StringComparison.Ordinal), Token);
        Assert.Equal(2, (await bot.AttemptsOfAsync("ひなた")).Count);
        Assert.Single(await bot.AttemptsOfAsync("あおい"));
        Assert.Single(bot.Channel.Messages);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_37_a_post_that_was_sent_and_not_noted_is_sent_again_under_its_key_and_stands_once(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        for (var tries = 0; tries < 4; tries++)
        {
            bot.Rest.Faults.Then(FaultKind.LostAnswer, of: request => request.Path.EndsWith("/messages", StringComparison.Ordinal));
        }

        await bot.WantAsync("p1");
        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count == 1, Token);
        await bot.RestartAsync(Token);
        await WholeBot.UntilAsync(() => bot.FindAsync("p1").GetAwaiter().GetResult().State == Core.Posting.PostState.Sent, Token);

        var stands = Assert.Single(bot.Channel.Messages);
        Assert.Equal(stands.Id, (await bot.FindAsync("p1")).Message!.Id);
        Assert.Single(bot.Requests("POST", "/messages").Select(request => (string?)request.Json!["nonce"]).Distinct());
        Assert.True(bot.Requests("POST", "/messages").Count() > 1);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_38_two_replicas_send_each_post_once_between_them(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        await bot.JoinAsync(isHttp: true, Token);
        for (var number = 0; number < 40; number++)
        {
            bot.Rest.Channels.Add($"9{number % 10}", WholeBot.Server);
            await bot.WantAsync($"p{number}", $"9{number % 10}");
        }

        await WholeBot.UntilAsync(
            () => Enumerable.Range(0, 10).Sum(channel => bot.Rest.Channels[$"9{channel}"].Messages.Count) >= 40,
            Token
        );
        await WorksAsync(bot);

        Assert.Equal(40, Enumerable.Range(0, 10).Sum(channel => bot.Rest.Channels[$"9{channel}"].Messages.Count));
        Assert.Equal(40, bot.Requests("POST", "/messages").Count());
    }

    [Fact]
    public async Task Row_41_notes_that_are_broken_are_not_served_in_place_of_those_that_were()
    {
        using var notes = new Tests.TemporaryFolder();
        Copy(Path.Combine(Tests.Architecture.Repository.Root, "content"), notes.Path);
        await using var bot = await WholeBot.StartAsync(new BotSetup { Content = notes.Path }, Token);
        await WorksAsync(bot);

        foreach (var lecture in Directory.GetFiles(Path.Combine(notes.Path, "lectures"), "*.md"))
        {
            await File.WriteAllBytesAsync(lecture, [0xFF, 0xFE, 0xFF, 0x00], Token);
        }

        await WholeBot.UntilAsync(
            () => HealthAsync(bot).GetAwaiter().GetResult().Text.Contains("contentRefused\":{", StringComparison.Ordinal),
            Token
        );
        await WorksAsync(bot);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
