using System.Text;
using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Slack;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>Sockets: replaced, refused, switched off, or bringing what nobody can read; and how all ends.</summary>
public sealed class SlackFailureTableTestsOfSockets : SlackFailureTable
{
    private const double Speed = 8;

    [Fact]
    public async Task Row_17_what_can_not_be_read_ends_nothing()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        var socket = bot.Slack.Sockets.Open[0];

        foreach (
            var frame in new[]
            {
                "{",
                "null",
                "[]",
                "\"\\ud800\"",
                "{\"type\":7}",
                "{\"type\":\"events_api\",\"payload\":{}}",
                "{\"type\":\"unheard_of\",\"envelope_id\":\"e1\",\"payload\":{}}",
                new string('[', 1000),
            }
        )
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), 0, Token);
        }

        await WorksAsync(bot);
        Assert.True(socket.IsOpen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Row_18_an_envelope_that_comes_in_pieces_is_put_together(int piece)
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        var socket = bot.Slack.Sockets.Open[0];
        var envelope = new JsonObject
        {
            ["type"] = "slash_commands",
            ["envelope_id"] = "e1",
            ["accepts_response_payload"] = true,
            ["payload"] = SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？"),
            ["unknown"] = new string('あ', 2_000),
        };

        await socket.SendAsync(Encoding.UTF8.GetBytes(envelope.ToJsonString()), piece, Token, "e1");

        Assert.Contains(
            "既存のOS上で",
            SlackShown.TextOf((await socket.AcknowledgedAsync("e1").WaitAsync(Token))["payload"]),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("refresh_requested")]
    [InlineData("warning")]
    public async Task Row_19_sockets_that_are_replaced_all_at_once_leave_no_moment_without_one(string reason)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Time = new FastClock(Speed) }, Token);
        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 2, Token);
        var old = bot.Slack.Sockets.Open;

        foreach (var socket in old)
        {
            await socket.SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = reason }, Token);
        }

        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 4, Token);
        Assert.All(old, socket => Assert.True(socket.IsOpen));
        await WorksAsync(bot);
        await SlackBot.UntilAsync(() => old.All(socket => !socket.IsOpen), Token);

        Assert.Equal(2, bot.Slack.Sockets.Fewest);
        await WorksAsync(bot);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Row_19_sockets_that_are_closed_before_the_next_are_there_are_replaced_all_the_same(int refusals)
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Time = new FastClock(Speed) }, Token);
        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 2, Token);
        var old = bot.Slack.Sockets.Open;
        bot.Slack.Sockets.Refuse(refusals);

        foreach (var socket in old)
        {
            await socket.SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = "warning" }, Token);
            await socket.CloseAsync();
        }

        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 4, Token);
        foreach (var socket in bot.Slack.Sockets.Open)
        {
            await socket.SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" }, Token);
        }

        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 6, Token);
        await WorksAsync(bot);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_20_where_there_are_too_many_sockets_the_next_waits_longer_each_time()
    {
        var clock = new FastClock(Speed);
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Time = clock, Before = slack => slack.Sockets.Refuse(5) }, Token);

        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 2, Token);

        Assert.Equal(7, bot.Slack.Sockets.All.Count);
        await WorksAsync(bot);
        Assert.Empty(bot.Slack.Breaches);
    }

    [Fact]
    public async Task Row_21_socket_mode_that_is_switched_off_is_told_to_the_operator_and_nothing_is_tried_again()
    {
        await using var bot = await SlackBot.StartAsync(new SlackSetup { Time = new FastClock(Speed) }, Token);
        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Greeted == 2, Token);
        Assert.Contains("\"slackWorkspaces\":\"1/1\"", (await HealthAsync(bot)).Text, StringComparison.Ordinal);

        foreach (var socket in bot.Slack.Sockets.Open)
        {
            await socket.SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = "link_disabled" }, Token);
        }

        await SlackBot.UntilAsync(
            () => HealthAsync(bot).GetAwaiter().GetResult().Text.Contains("\"slack\":\"stopped\"", StringComparison.Ordinal),
            Token
        );

        Assert.Equal(503, (await HealthAsync(bot)).Status);
        Assert.Equal(2, bot.Slack.Sockets.All.Count);
        await SlackBot.UntilAsync(() => bot.Logged.Any(line => line.Contains("socket mode", StringComparison.OrdinalIgnoreCase)), Token);
    }

    [Fact]
    public async Task Row_49_a_stop_ends_what_was_begun()
    {
        await using var bot = await SlackBot.StartAsync(TestContext.Current.CancellationToken);
        bot.Chat.Hold();
        Assert.Null(await bot.SendAsync("slash_commands", SlackActs.Command(bot.Slack, "ひなた", "ホスト型とは？"), Token));

        var stopping = bot.StopAsync(Token);
        await SlackBot.UntilAsync(() => bot.Slack.Sockets.Open.Count == 0, Token);
        Assert.False(stopping.IsCompleted);
        bot.Chat.Free();
        await stopping;

        Assert.Contains("既存のOS上で", Assert.Single(bot.SeenBy("ひなた")), StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Breaches);
    }
}
