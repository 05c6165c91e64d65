using Microsoft.Extensions.Logging;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Discord.Rest;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

/// <summary>What follows the end of a connection.</summary>
public class EndingTests
{
    public static TheoryData<int?> Resumed =>
        [new TheoryDataRow<int?>(null), 1000, 1001, 1006, 1011, 4000, 4001, 4002, 4003, 4005, 4006, 4008, 4099, 4999];

    public static TheoryData<int> Anew => new(AnewCodes);

    public static TheoryData<int> Fatal => new(FatalCodes);

    private static readonly int[] AnewCodes = [4007, 4009];
    private static readonly int[] FatalCodes = [4004, 4010, 4011, 4012, 4013, 4014];

    [Theory]
    [MemberData(nameof(Resumed))]
    public async Task A_session_is_taken_up_after(int? code)
    {
        await using var stage = new Stage();
        (await stage.ReadyAsync()).Close(code);
        var next = await stage.ConnectedAsync(2);
        next.Hello();
        await stage.UntilAsync(() => next.Of(6).Any());
        Assert.Equal("resume.example", next.Address.Host);
    }

    [Theory]
    [MemberData(nameof(Anew))]
    public async Task A_new_session_begins_after(int code)
    {
        await using var stage = new Stage();
        (await stage.ReadyAsync()).Close(code);
        var next = await stage.ConnectedAsync(2);
        next.Hello(5_000);
        await stage.UntilAsync(() => next.Of(2).Any());
        Assert.Equal("gateway.example", next.Address.Host);
        Assert.Equal("null", next.Of(1).First().GetProperty("d").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Fatal))]
    public async Task The_adapter_stops_and_says_why_after(int code)
    {
        await using var stage = new Stage();
        (await stage.ReadyAsync()).Close(code);
        await stage.UntilAsync(() => stage.HasEnded);
        await stage.PassAsync(120);
        Assert.Single(stage.Discord.Attempts);
        Assert.True(stage.State.HasFailed);
        Assert.Contains($"({code})", stage.State.Reason, StringComparison.Ordinal);
        Assert.Single(
            stage.Logger.Collector.GetSnapshot(),
            record => record.Level == LogLevel.Error && record.Message.Contains(stage.State.Reason, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_code_has_one_consequence()
    {
        for (var code = 1000; code < 5000; code++)
        {
            var fatal = FatalCodes.Contains(code);
            Assert.Equal(fatal, new Ending(EndingKind.Closed, code).Fatal is not null);
            Assert.Equal(!fatal && !AnewCodes.Contains(code), new Ending(EndingKind.Closed, code).KeepsSession);
        }
    }

    [Fact]
    public async Task What_is_fatal_to_one_shard_stops_all()
    {
        await using var stage = new Stage(shards: "0-1/2");
        var first = await stage.ReadyAsync();
        first.Close(4014);
        await stage.UntilAsync(() => stage.HasEnded);
        Assert.All(stage.Client.States, state => Assert.True(state.HasFailed));
    }

    [Fact]
    public async Task Asked_to_connect_anew_it_does_and_takes_its_session_up()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync();
        first.Say("""{"op":7,"d":null}""");
        first.Event("MESSAGE_CREATE", 2);
        var next = await stage.ConnectedAsync(2);
        Assert.InRange(first.ClosedWith!.Value, 4000, 4999);
        next.Hello();
        await stage.UntilAsync(() => next.Of(6).Any());

        // What came after the request comes again, so it was not taken the first time.
        Assert.Equal(1, next.Of(6).Single().GetProperty("d").GetProperty("seq").GetInt32());
        Assert.Equal(["READY"], stage.Taken.Select(taken => taken.Type));
    }

    [Fact]
    public async Task A_connection_that_stood_a_minute_is_replaced_without_a_wait()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync(interval: 30_000);
        await stage.UntilAsync(() => first.Of(1).Any());
        first.Acknowledge();
        await stage.UntilAsync(() => first.Of(1).Count() == 2);
        first.Acknowledge();
        await stage.PassAsync(20);
        var asked = stage.Clock.GetUtcNow();
        first.Say("""{"op":7}""");
        Assert.Equal(asked, (await stage.ConnectedAsync(2)).OpenedAt);
    }

    [Fact]
    public async Task An_interrupted_session_is_taken_up()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync();
        first.Say("""{"op":9,"d":true}""");
        var next = await stage.ConnectedAsync(2);
        next.Hello();
        await stage.UntilAsync(() => next.Of(6).Any());
        Assert.Equal("resume.example", next.Address.Host);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    [InlineData(1, 5)]
    public async Task After_an_invalid_session_a_new_one_begins_where_the_first_did_in_1_to_5_seconds(double chance, int seconds)
    {
        await using var stage = new Stage(chance: chance);
        var first = await stage.ReadyAsync();
        await stage.PassAsync(10);
        var ended = stage.Clock.GetUtcNow();
        first.Say("""{"op":9,"d":false}""");
        var next = await stage.ConnectedAsync(2);
        Assert.Equal(seconds, (next.OpenedAt - ended).TotalSeconds, 0.2);
        Assert.Equal("gateway.example", next.Address.Host);
        next.Hello();
        await stage.UntilAsync(() => next.Of(2).Any());
        Assert.Empty(next.Of(6));
    }

    [Fact]
    public async Task A_token_that_Discord_does_not_take_is_asked_with_once()
    {
        await using var stage = new Stage();
        stage.Discord.Refusal = new DiscordException("401") { Status = 401 };
        stage.Start();
        await stage.UntilAsync(() => stage.HasEnded);
        Assert.True(stage.State.HasFailed);
        Assert.Contains("Discord:Token", stage.State.Reason, StringComparison.Ordinal);
        Assert.Empty(stage.Discord.Attempts);
    }

    [Fact]
    public async Task A_token_that_is_too_long_to_be_sent_is_not_sent()
    {
        await using var stage = new Stage(token: new string('x', 5_000));
        (await stage.ConnectedAsync()).Hello();
        await stage.UntilAsync(() => stage.HasEnded);
        Assert.Empty(stage.Discord.Sockets[0].Of(2));
        Assert.Contains("Discord:Token", stage.State.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_nobody_says_where_the_gateway_is_it_asks_again_and_again()
    {
        await using var stage = new Stage();
        stage.Discord.Refusal = new DiscordException("Discord could not be reached.");
        stage.Start();
        await stage.PassAsync(60);
        Assert.InRange(stage.Discord.Asked, 4, 8);
        Assert.Equal((GatewayPhase.Waiting, "Discord could not be reached."), (stage.State.Phase, stage.State.Reason));
        stage.Discord.Refusal = null;
        await stage.ReadyAsync();
    }

    [Fact]
    public async Task Wrong_shards_are_told_and_nothing_is_connected()
    {
        await using var stage = new Stage(shards: "7/3");
        stage.Start();
        await stage.UntilAsync(() => stage.HasEnded);
        Assert.Contains("Discord:Shards", stage.State.Reason, StringComparison.Ordinal);
        Assert.Empty(stage.Discord.Attempts);
    }
}
