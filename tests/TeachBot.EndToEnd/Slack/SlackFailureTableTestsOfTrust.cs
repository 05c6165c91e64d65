using System.Text;
using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>Requests that Slack did not send, or not now, or that nobody can read.</summary>
public sealed class SlackFailureTableTestsOfTrust : SlackFailureTable
{
    [Theory]
    [InlineData(-301)]
    [InlineData(-7200)]
    public async Task Row_28_a_clock_that_is_wrong_is_said_to_be(int seconds)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { IsHttp = true }, Token);
        bot.Sender.Ahead = TimeSpan.FromSeconds(seconds);

        Assert.Equal(401, (await bot.Sender.EventAsync(SlackActs.Said(bot.Slack, "ひなた", "ホスト型とは？", "Ev1"), 0, Token)).Status);

        Assert.Contains(bot.Logged, line => line.Contains("check the clock", StringComparison.Ordinal));
        bot.Sender.Ahead = TimeSpan.Zero;
        await WorksAsync(bot);
        Assert.Empty(bot.SeenBy("あおい"));
    }

    [Theory]
    [InlineData(303)]
    [InlineData(3600)]
    public async Task Row_30_a_request_of_the_future_is_refused(int seconds)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { IsHttp = true }, Token);
        bot.Sender.Ahead = TimeSpan.FromSeconds(seconds);

        Assert.Equal(401, (await bot.Sender.CommandAsync(SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？"), Token)).Status);
        Assert.Empty(bot.Chat.Came);
    }

    [Fact]
    public async Task Row_29_a_request_that_is_sent_again_as_it_was_is_refused()
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { IsHttp = true }, Token);
        var body = SlackActs.Said(bot.Slack, "ひなた", "ホスト型とは？", "Ev1").ToJsonString();
        using var first = bot.Sender.Sign(body);
        var signature = first.Headers.GetValues("X-Slack-Signature").Single();
        var at = first.Headers.GetValues("X-Slack-Request-Timestamp").Single();
        using var again = bot.Sender.Sign(body);
        again.Headers.Remove("X-Slack-Signature");
        again.Headers.Remove("X-Slack-Request-Timestamp");
        again.Headers.Add("X-Slack-Signature", signature);
        again.Headers.Add("X-Slack-Request-Timestamp", at);

        Assert.Equal(200, (await bot.Sender.SendAsync(first, Token)).Status);
        Assert.Equal(401, (await bot.Sender.SendAsync(again, Token)).Status);
        await SlackBot.UntilAsync(() => bot.SeenBy("あおい").Count == 1, Token);
        await WorksAsync(bot);
        Assert.Single(bot.SeenBy("あおい"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"type\":\"event_callback\",\"event\":{\"text\":\"\\ud800\"}}")]
    public async Task Row_32_what_Slack_signed_and_nobody_can_read_is_a_bad_request_without_a_trace(string body)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { IsHttp = true }, Token);

        var delivered = await bot.Sender.SendAsync(bot.Sender.Sign(body), Token);

        Assert.Equal((400, ""), (delivered.Status, delivered.Body));
        await WorksAsync(bot);
    }

    [Fact]
    public async Task Row_33_a_body_that_is_too_long_is_refused_unread()
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { IsHttp = true }, Token);
        var request = bot.Sender.Sign("{}");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(new string(' ', (1 << 20) + 1)));

        Assert.Equal(413, (await bot.Sender.SendAsync(request, Token)).Status);
        await WorksAsync(bot);
    }

    [Fact]
    public async Task Row_34_an_event_of_a_workspace_that_nobody_knows_is_taken_and_dropped()
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { IsHttp = true }, Token);
        var said = SlackActs.Said(bot.Slack, "ひなた", "ホスト型とは？", "Ev1");
        said["team_id"] = "T404";

        var delivered = await bot.Sender.EventAsync(said, 0, Token);

        Assert.Equal((200, ""), (delivered.Status, delivered.Body));
        await WorksAsync(bot);
        Assert.Single(bot.Chat.Came);
        Assert.Empty(bot.SeenBy("あおい"));
    }
}
