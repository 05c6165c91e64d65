using TeachBot.Discord.Gateway;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

public class SessionTests
{
    [Fact]
    public async Task A_session_begins_with_who_we_are_and_what_we_want()
    {
        await using var stage = new Stage();
        var socket = await stage.ConnectedAsync();
        Assert.Equal("ws://gateway.example/?v=10&encoding=json", socket.Address.ToString());
        Assert.Empty(socket.Sent);

        socket.Hello();
        await stage.UntilAsync(() => socket.Of(2).Any());
        var data = socket.Of(2).Single().GetProperty("d");
        Assert.Equal("secret-token", data.GetProperty("token").GetString());
        Assert.Equal(1 + 512 + 4096, data.GetProperty("intents").GetInt32());
        Assert.Equal("[0,1]", data.GetProperty("shard").GetRawText());
        Assert.All(["os", "browser", "device"], name => Assert.NotEqual("", data.GetProperty("properties").GetProperty(name).GetString()));
        Assert.False(data.TryGetProperty("presence", out _));
        Assert.Equal(GatewayPhase.Connecting, stage.State.Phase);

        socket.Ready();
        await stage.UntilAsync(() => stage.State.Phase == GatewayPhase.Ready);
        socket.Event("INTERACTION_CREATE", 2, """{"id":"7"}""");
        await stage.UntilAsync(() => stage.Taken.Count == 2);
        Assert.Equal(("INTERACTION_CREATE", """{"id":"7"}""", 0), stage.Taken[1]);
    }

    [Fact]
    public async Task What_was_missed_is_asked_for_where_the_session_says()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync();
        first.Event("MESSAGE_CREATE", 41);
        first.Close(null);
        var second = await stage.ConnectedAsync(2);
        Assert.Equal("ws://resume.example/?v=10&encoding=json", second.Address.ToString());
        Assert.Equal(GatewayPhase.Resuming, stage.State.Phase);

        second.Hello();
        await stage.UntilAsync(() => second.Of(6).Any());
        Assert.Equal("""{"token":"secret-token","session_id":"one","seq":41}""", second.Of(6).Single().GetProperty("d").GetRawText());
        Assert.Empty(second.Of(2));

        second.Event("INTERACTION_CREATE", 42);
        second.Event("RESUMED", 43);
        await stage.UntilAsync(() => stage.State.Phase == GatewayPhase.Ready);
        Assert.Equal(["READY", "MESSAGE_CREATE", "INTERACTION_CREATE", "RESUMED"], stage.Taken.Select(taken => taken.Type));
    }

    [Fact]
    public async Task Events_that_overtake_each_other_or_come_twice_do_not_put_the_session_back()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync();
        foreach (var sequence in new[] { 5, 3, 4, 5, 5 })
        {
            first.Event("MESSAGE_CREATE", sequence);
        }

        first.Close(4000);
        var second = await stage.ConnectedAsync(2);
        second.Hello();
        await stage.UntilAsync(() => second.Of(6).Any());
        Assert.Equal(5, second.Of(6).Single().GetProperty("d").GetProperty("seq").GetInt32());
        Assert.Equal(6, stage.Taken.Count);
    }

    [Fact]
    public async Task A_resume_address_that_can_not_be_reached_leads_to_a_new_session_where_the_first_began()
    {
        await using var stage = new Stage();
        stage.Discord.IsAway = address => address.Host == "resume.example";
        var first = await stage.ReadyAsync();
        first.Close(4000);
        var second = await stage.ConnectedAsync(2);
        Assert.Equal(
            ["gateway.example", "resume.example", "gateway.example"],
            stage.Discord.Attempts.Select(attempt => attempt.Address.Host)
        );
        second.Hello();
        await stage.UntilAsync(() => second.Sent.Any(frame => frame.GetProperty("op").GetInt32() != 1));
        Assert.Single(second.Of(2));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    public async Task A_session_without_a_sensible_resume_address_is_resumed_where_it_began(string? address)
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync(address);
        first.Close(4000);
        var second = await stage.ConnectedAsync(2);
        Assert.Equal("gateway.example", second.Address.Host);
        second.Hello();
        await stage.UntilAsync(() => second.Of(6).Any());
    }

    [Fact]
    public async Task A_session_that_can_not_be_taken_up_three_times_is_given_up()
    {
        await using var stage = new Stage();
        (await stage.ReadyAsync()).Close(4000);
        for (var nth = 2; nth <= 4; nth++)
        {
            var socket = await stage.ConnectedAsync(nth);
            socket.Hello();
            await stage.UntilAsync(() => socket.Of(6).Any());
            socket.Close(4006);
        }

        var last = await stage.ConnectedAsync(5);
        last.Hello();
        await stage.UntilAsync(() => last.Of(2).Any());
        Assert.Equal("gateway.example", last.Address.Host);
    }

    [Fact]
    public async Task Stopping_closes_so_that_the_session_lives_on_and_takes_no_longer_than_a_second()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync();
        var before = stage.Clock.GetUtcNow();
        await stage.StopAsync();
        Assert.InRange(socket.ClosedWith!.Value, 4000, 4999);
        Assert.True(socket.IsDisposed);
        Assert.True(stage.Clock.GetUtcNow() - before <= TimeSpan.FromSeconds(1.1));
        Assert.Equal((GatewayPhase.Stopped, "", false), (stage.State.Phase, stage.State.Reason, stage.State.HasFailed));
    }

    [Fact]
    public async Task Nothing_that_is_logged_has_the_token_or_what_people_wrote()
    {
        await using var stage = new Stage();
        stage.OnTake = _ => throw new InvalidOperationException("a fault");
        var socket = await stage.ReadyAsync();
        socket.Event("MESSAGE_CREATE", 2, """{"content":"private words"}""");
        socket.Say("private words");
        socket.Say("""{"op":77,"d":"private words"}""");
        await stage.PassAsync(1);
        Assert.NotEmpty(stage.Logged);
        Assert.DoesNotContain(
            stage.Logged,
            line => line.Contains("secret-token", StringComparison.Ordinal) || line.Contains("private words", StringComparison.Ordinal)
        );
    }
}
