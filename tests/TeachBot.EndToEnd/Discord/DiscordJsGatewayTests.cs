using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.Tests;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The fake gateway is real enough for the client that most bots use.</summary>
public class DiscordJsGatewayTests
{
    [Fact]
    public async Task A_session_its_events_and_its_resume_are_as_discord_js_expects_them()
    {
        using var folder = new TemporaryFolder();
        await using var run = await GatewayRun.ServeAsync(
            new FakeGatewayRules { HeartbeatInterval = TimeSpan.FromSeconds(2) },
            TimeProvider.System
        );
        await using var bot = await NodeBot.StartAsync("discordjs", "session.js", folder.Path, run.ApiAddress, run.Gateway.Rules.Token);
        await run.UntilAsync(() => bot.Of("ready").Any() || bot.Of("refused").Any());
        Assert.Empty(bot.Of("refused").Concat(bot.Of("error")).Concat(bot.Of("stderr")).Select(said => said.ToString()));
        Assert.Equal(run.Gateway.Rules.Application, bot.Of("ready").Single().GetProperty("user").GetString());

        await run.Gateway.DispatchAsync("TEACHBOT_TEST", """{"id":"1"}""");
        await run.UntilAsync(() => Ids(bot).Contains("1"));
        await run.UntilAsync(() => run.Gateway.Connections.Single().Beats >= 2);

        await run.Gateway.InjectAsync(new Fault(FaultKind.Reconnect));
        await run.Gateway.InjectAsync(new Fault(FaultKind.Drop));
        await run.Gateway.DispatchAsync("TEACHBOT_TEST", """{"id":"2"}""");
        await run.UntilAsync(() => bot.Of("resumed").Any());
        await run.UntilAsync(() => Ids(bot).Contains("2"));

        await run.Gateway.InjectAsync(new Fault(FaultKind.Fragment, 5));
        await run.Gateway.DispatchAsync("TEACHBOT_TEST", """{"id":"3"}""");
        await run.UntilAsync(() => Ids(bot).Contains("3"));
        Assert.Equal(["1", "2", "3"], Ids(bot));
        Assert.Single(run.Gateway.Identified);
        Assert.NotEmpty(run.Gateway.Resumed);
        Assert.Empty(run.Gateway.Violations);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_stops_discord_js_as_it_stops_us()
    {
        using var folder = new TemporaryFolder();
        await using var run = await GatewayRun.ServeAsync(time: TimeProvider.System);
        await using var bot = await NodeBot.StartAsync("discordjs", "session.js", folder.Path, run.ApiAddress, "another-token");
        await run.UntilAsync(() => bot.Of("refused").Any());
        Assert.Single(run.Gateway.Opened);
        Assert.Empty(run.Gateway.Identified);
    }

    private static IEnumerable<string?> Ids(NodeBot bot) =>
        bot.Of("event")
            .Where(said => said.GetProperty("type").GetString() == "TEACHBOT_TEST")
            .Select(said => said.GetProperty("id").GetString());
}
