using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Adapters;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Discord says no: for a moment, for a place, for good.</summary>
public sealed class FailureTableTestsOfLimits : FailureTable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(600);

    [Fact]
    public async Task Row_22_a_bucket_that_is_used_up_is_waited_for_and_its_messages_stay_in_order()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        bot.Rest.Limits.Bucket = (2, Moment);
        bot.Rest.Faults.Then(FaultKind.UserLimit, Moment, request => request.Path.EndsWith("/messages", StringComparison.Ordinal));
        for (var number = 0; number < 6; number++)
        {
            await bot.WantAsync($"p{number}");
        }

        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count == 6, Token);

        Assert.Equal(
            Enumerable.Range(0, 6).Select(number => $"お知らせ p{number}"),
            bot.Channel.Messages.Select(message => WholeBot.TextOf(message).Trim())
        );
        Assert.Single(bot.Requests("POST", "/channels/"), request => request.Status == 429);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [InlineData("GlobalLimit", true)]
    [InlineData("SharedLimit", false)]
    public async Task Row_23_a_pause_for_all_holds_all_but_answers_and_one_for_a_place_only_that(string kind, bool isForAll)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        bot.Rest.Channels.Add("71", WholeBot.Server);
        bot.Rest.Faults.Then(
            Enum.Parse<FaultKind>(kind),
            TimeSpan.FromSeconds(2),
            request => request.Path.Contains("/70/messages", StringComparison.Ordinal)
        );
        await bot.WantAsync("p1");
        await WholeBot.UntilAsync(() => bot.Requests("POST", "/70/messages").Any(request => request.Status == 429), Token);

        await bot.WantAsync("p2", "71");
        await WorksAsync(bot);
        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count + bot.Rest.Channels["71"].Messages.Count == 2, Token);

        var (held, other) = (bot.Requests("POST", "/70/messages").ToArray(), bot.Requests("POST", "/71/messages").ToArray());
        Assert.Equal([429, 200], held.Select(request => request.Status));
        Assert.True(held[1].At - held[0].At >= TimeSpan.FromSeconds(2));
        Assert.Equal(isForAll, other[0].At - held[0].At >= TimeSpan.FromSeconds(2));
        Assert.Empty(bot.Rest.Breaches);
    }

    [Fact]
    public async Task Row_24_a_storm_of_refusals_is_ended_by_us_and_people_are_answered()
    {
        await using var bot = await WholeBot.StartAsync(
            new BotSetup
            {
                Instead = services =>
                    services.AddSingleton(provider => new DiscordApi(
                        Requests.Client(),
                        provider.GetRequiredService<DiscordOptions>(),
                        provider.GetRequiredService<TimeProvider>(),
                        provider.GetRequiredService<Func<double>>(),
                        new RestPace { MostInvalid = 20 }
                    )),
            },
            Token
        );
        for (var number = 0; number < 60; number++)
        {
            bot.Rest.Channels.Add($"8{number}", WholeBot.Server).CanWrite = false;
            await bot.WantAsync($"p{number}", $"8{number}");
        }

        await WholeBot.UntilAsync(() => bot.Requests("POST", "/channels/").Count() >= 20, Token);
        await Task.Delay(Moment, Token);
        await WorksAsync(bot);

        // Those on their way when the last of them was refused could not know.
        Assert.InRange(bot.Requests("POST", "/channels/").Count(), 20, 20 + 32);
        Assert.Contains(PostState.Waiting, await StatesAsync(bot, Enumerable.Range(0, 60)));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_26_while_the_token_is_refused_posts_wait_untried_and_go_out_once_when_it_is_mended(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var good = bot.Rest.Token;
        bot.Rest.Token = "another.bot.token";
        await bot.WantAsync("p0");
        await WholeBot.UntilAsync(
            () => bot.Logged.Any(line => line.StartsWith("Nothing can be sent to discord", StringComparison.Ordinal)),
            Token
        );
        for (var number = 1; number < 10; number++)
        {
            await bot.WantAsync($"p{number}");
        }

        await Task.Delay(Moment * 2, Token);
        var (status, health) = await HealthAsync(bot);
        Assert.Equal(503, status);
        Assert.Contains("stopped", health, StringComparison.Ordinal);
        Assert.Equal(401, Assert.Single(bot.Requests("POST", "/channels/")).Status);
        Assert.All(await StatesAsync(bot, Enumerable.Range(0, 10)), state => Assert.Equal(PostState.Waiting, state));
        await WorksAsync(bot);

        bot.Rest.Token = good;
        await bot.RestartAsync(Token);
        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count >= 10, Token);
        await WorksAsync(bot);
        Assert.Equal(10, bot.Channel.Messages.Count);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [InlineData("mute")]
    [InlineData("unseen")]
    [InlineData("gone")]
    public async Task Row_27_a_place_where_we_may_not_write_is_not_tried_again_and_the_operator_is_told(string why)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        bot.Rest.Channels.Add("71", WholeBot.Server);
        (bot.Channel.CanWrite, bot.Channel.CanSee) = (why != "mute", why != "unseen");
        if (why == "gone")
        {
            bot.Rest.Channels.Remove(WholeBot.Room);
        }

        await bot.WantAsync("p1");
        await bot.WantAsync("p2", "71");
        await WholeBot.UntilAsync(() => bot.Logged.Any(line => line.StartsWith("Post p1 is given up", StringComparison.Ordinal)), Token);
        await WholeBot.UntilAsync(() => bot.Rest.Channels["71"].Messages.Count == 1, Token);
        await Task.Delay(Moment, Token);

        Assert.Single(bot.Requests("POST", "/70/messages"));
        Assert.Equal("p1", Assert.Single(await bot.Services.GetRequiredService<IOutbox>().TroubledAsync(10, Token)).Post.Id);
        Assert.Single(bot.Logged, line => line.StartsWith("Post p1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Row_50_two_versions_that_start_together_write_the_commands_once()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { IsHttp = true }, Token);
        await bot.JoinAsync(isHttp: true, Token);
        await bot.RestartAsync(Token);
        await WholeBot.UntilAsync(() => bot.Requests("GET", "/commands").Count() >= 3, Token);

        Assert.Equal(1, bot.Rest.Commands.Writes);
        Assert.Empty(bot.Rest.Breaches);
    }

    [Fact]
    public async Task Row_50_when_Discord_takes_no_more_commands_today_the_old_ones_stay_and_the_bot_works()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Before = rest => rest.Commands.MostNew = 1 }, Token);

        await WholeBot.UntilAsync(
            () => bot.Logged.Any(line => line.StartsWith("Discord takes no new commands today", StringComparison.Ordinal)),
            Token
        );
        await WorksAsync(bot);

        Assert.Equal(0, bot.Rest.Commands.Writes);
        Assert.Single(bot.Requests("PUT", "/commands"));
    }

    private static async Task<IReadOnlyList<PostState>> StatesAsync(WholeBot bot, IEnumerable<int> posts)
    {
        var states = new List<PostState>();
        foreach (var number in posts)
        {
            states.Add((await bot.FindAsync($"p{number}")).State);
        }

        return states;
    }
}
