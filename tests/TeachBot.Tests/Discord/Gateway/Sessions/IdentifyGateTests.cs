using Microsoft.Extensions.Logging;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Discord.Rest;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Sessions;

public class IdentifyGateTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(IdentifyGate.Reserve)]
    public async Task With_few_sessions_left_none_is_begun_before_there_are_more(int left)
    {
        await using var stage = new Stage();
        stage.Discord.Info = stage.Discord.Info with { Identifies = left, ResetAfter = TimeSpan.FromMinutes(3) };
        stage.Start();
        await stage.PassAsync(170);
        Assert.Empty(stage.Discord.Attempts);
        Assert.Equal(GatewayPhase.Waiting, stage.State.Phase);
        Assert.Single(stage.Logger.Collector.GetSnapshot(), record => record.Level == LogLevel.Warning);

        stage.Discord.Info = stage.Discord.Info with { Identifies = 1_000 };
        var socket = await stage.ConnectedAsync();
        Assert.InRange((socket.OpenedAt - new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero)).TotalSeconds, 180, 182);
    }

    [Fact]
    public async Task Sessions_that_we_began_are_counted_before_Discord_tells_of_them()
    {
        await using var stage = new Stage(shards: "0-15/16");
        stage.Discord.Info = stage.Discord.Info with
        {
            Identifies = IdentifyGate.Reserve + 3,
            ResetAfter = TimeSpan.FromHours(1),
            Concurrency = 16,
        };
        stage.Discord.Greets = socket => socket.Hello();
        stage.Start();
        await stage.PassAsync(30);
        Assert.Equal(3, stage.Discord.Sockets.Count);
        Assert.Single(stage.Logger.Collector.GetSnapshot(), record => record.Level == LogLevel.Warning);
    }

    [Fact]
    public async Task An_attempt_that_never_began_a_session_uses_none()
    {
        await using var stage = new Stage(chance: 0);
        stage.Discord.Info = stage.Discord.Info with { Identifies = IdentifyGate.Reserve + 1, ResetAfter = TimeSpan.FromHours(1) };
        stage.Discord.Greets = socket => socket.Close(4000);
        stage.Start();
        await stage.UntilAsync(() => stage.Discord.Attempts.Count == 4);
    }

    [Fact]
    public async Task While_the_API_is_away_what_it_said_last_holds()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync(interval: 600_000);
        stage.Discord.Refusal = new DiscordException("away") { Status = 503 };
        await stage.PassAsync(120);
        first.Close(4009);
        Assert.Equal("gateway.example", (await stage.ConnectedAsync(2)).Address.Host);
    }

    [Fact]
    public async Task A_gateway_that_moved_is_found()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync(interval: 600_000);
        stage.Discord.Info = stage.Discord.Info with { Address = new Uri("ws://moved.example") };
        await stage.PassAsync(120);
        first.Close(4009);
        Assert.Equal("moved.example", (await stage.ConnectedAsync(2)).Address.Host);
    }

    [Fact]
    public async Task A_token_that_was_taken_back_stops_the_adapter()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync(interval: 600_000);
        stage.Discord.Refusal = new DiscordException("401") { Status = 401 };
        await stage.PassAsync(120);
        first.Close(4009);
        await stage.UntilAsync(() => stage.HasEnded);
        Assert.True(stage.State.HasFailed);
    }
}
