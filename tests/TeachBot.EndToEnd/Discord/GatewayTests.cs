using TeachBot.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Our client over a real socket, with a gateway that is strict and unreliable.</summary>
public class GatewayTests
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 7)]
    [InlineData(true, 3)]
    public async Task Events_come_once_and_in_order(bool compress, int pieces)
    {
        await using var run = await GatewayRun.StartAsync(compress: compress, onConnect: [new Fault(FaultKind.Fragment, pieces)]);
        await run.ReadyAsync();
        await run.Gateway.DispatchAsync("GUILD_CREATE", $$"""{"id":"1","name":"{{new string('文', 100_000)}}"}""");
        for (var id = 1; id <= 100; id++)
        {
            await run.InteractAsync(id);
        }

        await run.UntilAsync(() => run.Taken.Count == 100);
        Assert.Equal(Enumerable.Range(1, 100).Select(id => $"{id}"), run.Taken);
        Assert.Empty(run.Gateway.Violations);
    }

    [Theory]
    [InlineData("Drop", 0)]
    [InlineData("Zombie", 0)]
    [InlineData("Reconnect", 0)]
    [InlineData("Interrupt", 0)]
    [InlineData("BadCompression", 0, true)]
    [InlineData("Close", 1000)]
    [InlineData("Close", 1001)]
    [InlineData("Close", 4000)]
    [InlineData("Close", 4001)]
    [InlineData("Close", 4002)]
    [InlineData("Close", 4003)]
    [InlineData("Close", 4005)]
    [InlineData("Close", 4008)]
    public async Task Nothing_is_missed_when_the_connection_breaks(string kind, int code, bool compress = false)
    {
        await using var run = await GatewayRun.StartAsync(compress: compress);
        await run.ReadyAsync();
        await run.InteractAsync(1);
        await run.UntilAsync(() => run.Taken.Count == 1);
        await run.Gateway.InjectAsync(new Fault(Enum.Parse<FaultKind>(kind), code));
        await run.InteractAsync(2);
        await run.UntilAsync(() => run.Gateway.Resumed.Count == 1);
        await run.InteractAsync(3);
        await run.UntilAsync(() => run.Taken.Count >= 3);
        Assert.Equal(["1", "2", "3"], run.Taken);
        Assert.Single(run.Gateway.Identified);
        Assert.Empty(run.Gateway.Violations);
        Assert.DoesNotContain(run.Gateway.ClosedByClients, closed => closed is 1000 or 1001);
    }

    [Theory]
    [InlineData("Invalidate", 0)]
    [InlineData("Close", 4007)]
    [InlineData("Close", 4009)]
    public async Task A_session_that_is_over_is_replaced(string kind, int code)
    {
        await using var run = await GatewayRun.StartAsync();
        await run.ReadyAsync();
        await run.Gateway.InjectAsync(new Fault(Enum.Parse<FaultKind>(kind), code));
        await run.UntilAsync(() => run.Gateway.Identified.Count == 2);
        await run.ReadyAsync();
        await run.InteractAsync(1);
        await run.UntilAsync(() => run.Taken.Count == 1);
        Assert.Empty(run.Gateway.Resumed);
        Assert.Empty(run.Gateway.Violations);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task A_close_that_only_the_operator_can_mend_ends_it(int code)
    {
        await using var run = await GatewayRun.StartAsync();
        await run.ReadyAsync();
        await run.Gateway.InjectAsync(new Fault(FaultKind.Close, code));
        await run.UntilAsync(() => run.HasEnded);
        Assert.True(run.State.HasFailed);
        Assert.Single(run.Gateway.Opened);
    }

    [Theory]
    [InlineData("BadJson")]
    [InlineData("UnknownOp")]
    [InlineData("UnknownEvent")]
    [InlineData("AskHeartbeat")]
    public async Task What_is_not_understood_changes_nothing(string kind)
    {
        await using var run = await GatewayRun.StartAsync();
        await run.ReadyAsync();
        for (var nth = 0; nth < 20; nth++)
        {
            await run.Gateway.InjectAsync(new Fault(Enum.Parse<FaultKind>(kind)));
        }

        await run.InteractAsync(1);
        await run.UntilAsync(() => run.Taken.Count == 1);
        Assert.Single(run.Gateway.Opened);
        Assert.Empty(run.Gateway.Violations);
    }

    [Fact]
    public async Task Events_that_come_twice_or_too_soon_do_not_put_the_session_back()
    {
        await using var run = await GatewayRun.StartAsync();
        await run.ReadyAsync();
        await run.Gateway.InjectAsync(new Fault(FaultKind.Duplicate));
        await run.Gateway.InjectAsync(new Fault(FaultKind.Reorder));
        await run.InteractAsync(1);
        await run.InteractAsync(2);
        await run.UntilAsync(() => run.Taken.Count == 3);
        await run.Gateway.InjectAsync(new Fault(FaultKind.Drop));
        await run.UntilAsync(() => run.Gateway.Resumed.Count == 1);
        await run.InteractAsync(3);
        await run.UntilAsync(() => run.Taken.Count == 4);
        Assert.Equal(["2", "1", "2", "3"], run.Taken);
        Assert.Empty(run.Gateway.Violations);
    }

    [Fact]
    public async Task A_resume_address_that_is_away_leads_to_a_new_session()
    {
        await using var run = await GatewayRun.StartAsync();
        await run.ReadyAsync();
        run.Gateway.IsResumeAway = true;
        await run.Gateway.InjectAsync(new Fault(FaultKind.Drop));
        await run.UntilAsync(() => run.Gateway.Identified.Count == 2);
        await run.ReadyAsync();
        Assert.Empty(run.Gateway.Violations);
    }

    [Fact]
    public async Task Shards_begin_as_fast_as_allowed_and_no_faster_and_hear_what_is_theirs()
    {
        await using var run = await GatewayRun.StartAsync(
            new FakeGatewayRules
            {
                HeartbeatInterval = TimeSpan.FromSeconds(10),
                Shards = 4,
                Concurrency = 2,
            }
        );
        await run.UntilAsync(() => run.Client!.States.Count == 4);
        await run.ReadyAsync();
        Assert.Equal([0, 1, 2, 3], run.Gateway.Identified.Select(identified => identified.Shard).Order());
        for (var guild = 0ul; guild < 4; guild++)
        {
            await run.Gateway.DispatchAsync("INTERACTION_CREATE", $$"""{"id":"{{guild}}"}""", guild << 22);
        }

        await run.UntilAsync(() => run.Taken.Count == 4);
        Assert.Equal(["0", "1", "2", "3"], run.Taken.Order());
        Assert.Empty(run.Gateway.Violations);
    }

    [Fact]
    public async Task A_server_that_closes_at_once_is_not_stormed()
    {
        await using var run = await GatewayRun.StartAsync(onConnect: [.. Enumerable.Repeat(new Fault(FaultKind.Close, 4002), 5)]);
        await run.ReadyAsync();
        var opened = run.Gateway.Opened.ToArray();
        var waits = opened.Zip(opened.Skip(1), (one, next) => (next - one).TotalSeconds).ToArray();
        Assert.Equal(5, waits.Length);
        Assert.All(waits.Zip([1.0, 2, 4, 8, 16]), pair => Assert.True(pair.First >= pair.Second * 0.95, string.Join(", ", waits)));
        Assert.Empty(run.Gateway.Violations);
    }

    [Fact]
    public async Task Stopping_leaves_the_session_to_be_taken_up()
    {
        await using var run = await GatewayRun.StartAsync();
        await run.ReadyAsync();
        await run.StopAsync();
        await run.UntilAsync(() => run.Gateway.Connections.Count == 0);
        Assert.InRange(Assert.Single(run.Gateway.ClosedByClients)!.Value, 4000, 4999);
        Assert.Single(run.Gateway.Sessions);
        Assert.Equal(GatewayPhase.Stopped, run.State.Phase);
    }
}
