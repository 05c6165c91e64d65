using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The connection breaks, lies, or is ended.</summary>
public sealed class FailureTableTestsOfTheGateway : FailureTable
{
    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_12_a_reply_outlives_its_connection_and_what_is_replayed_is_not_done_twice(string store)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Store = store }, Token);
        var choice = await BeginAsync(bot, "ひなた");
        await bot.Gateway.InjectAsync(new Fault(FaultKind.Duplicate));
        bot.Chat.Hold();

        var open = await bot.DeliverAsync("ひなた", 3, Press(choice), Own);
        await WholeBot.UntilAsync(() => bot.Chat.Came.Contains("discord:" + open.Id), Token);
        await bot.Gateway.InjectAsync(new Fault(FaultKind.Drop));
        await bot.DeliverAsync(bot.Write(open, "ひなた", Press(choice), Own));
        bot.Chat.Free();
        await WholeBot.UntilAsync(() => open.Original is not null && !bot.Gateway.Resumed.IsEmpty, Token);
        await WholeBot.UntilAsync(() => bot.Chat.Came.Count(id => id == "discord:" + open.Id) >= 2, Token);
        await WorksAsync(bot);

        Assert.Single(await bot.AttemptsOfAsync("ひなた"));
        Assert.Single(bot.Gateway.Identified);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task Row_13_a_connection_that_is_dead_is_left_with_a_code_that_keeps_the_session()
    {
        await using var bot = await WholeBot.StartAsync(
            new BotSetup { Rules = new FakeGatewayRules { HeartbeatInterval = TimeSpan.FromSeconds(1) } },
            Token
        );
        await bot.Gateway.InjectAsync(new Fault(FaultKind.Zombie));

        await WholeBot.UntilAsync(() => bot.Gateway.Resumed.Count == 1, Token);
        await WorksAsync(bot);

        Assert.InRange(Assert.Single(bot.Gateway.ClosedByClients)!.Value, 4000, 4999);
        Assert.Single(bot.Gateway.Identified);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Theory]
    [InlineData("Invalidate", 0)]
    [InlineData("Close", 4007)]
    [InlineData("Close", 4009)]
    public async Task Row_14_a_session_that_Discord_ended_is_replaced_after_a_while_at_the_first_address(string kind, int code)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { Rules = new FakeGatewayRules() }, Token);
        var ended = TimeProvider.System.GetUtcNow();
        await bot.Gateway.InjectAsync(new Fault(Enum.Parse<FaultKind>(kind), code));

        await WholeBot.UntilAsync(() => bot.Gateway.Identified.Count == 2, Token);
        await WorksAsync(bot);

        Assert.True(bot.Gateway.Identified.Last().At - ended >= TimeSpan.FromSeconds(1));
        Assert.Empty(bot.Gateway.Resumed);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task Row_15_a_close_that_only_the_operator_can_mend_stops_the_adapter_and_nothing_else(int code)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        await bot.Gateway.InjectAsync(new Fault(FaultKind.Close, code));
        await WholeBot.UntilAsync(
            () => bot.Logged.Any(line => line.StartsWith("Discord's gateway stops", StringComparison.Ordinal)),
            Token
        );

        var (status, health) = await HealthAsync(bot);
        Assert.Equal(503, status);
        Assert.Contains("\"discord\":\"stopped\"", health, StringComparison.Ordinal);
        Assert.Single(bot.Gateway.Opened);

        // What the rest of the program does goes on.
        await bot.WantAsync("p1");
        await WholeBot.UntilAsync(() => bot.Channel.Messages.Count == 1, Token);
    }

    [Fact]
    public async Task Row_16_a_gateway_that_closes_at_once_is_not_stormed()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        for (var time = 0; time < 3; time++)
        {
            bot.Gateway.OnConnect.Enqueue(new Fault(FaultKind.Close, 4002));
        }

        await bot.Gateway.InjectAsync(new Fault(FaultKind.Drop));
        await WholeBot.UntilAsync(
            () => bot.Gateway.OnConnect.IsEmpty && bot.Gateway.Sessions.Any(session => session.Connection is not null),
            Token
        );
        await WorksAsync(bot);

        var opened = bot.Gateway.Opened.ToArray();
        var waits = opened.Zip(opened.Skip(1), (one, next) => (next - one).TotalSeconds).Skip(1).ToArray();
        Assert.Equal(3, waits.Length);
        Assert.All(waits.Zip([1.9, 3.8, 7.6]), pair => Assert.True(pair.First >= pair.Second, string.Join(", ", waits)));
    }

    [Theory]
    [InlineData("BadJson")]
    [InlineData("UnknownOp")]
    [InlineData("UnknownEvent")]
    public async Task Row_17_what_nobody_understands_is_ignored(string kind)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        for (var time = 0; time < 50; time++)
        {
            await bot.Gateway.InjectAsync(new Fault(Enum.Parse<FaultKind>(kind)));
        }

        await bot.DeliverAsync("{}");
        await bot.DeliverAsync("[1]");
        await bot.DeliverAsync("""{"id":"1","token":"t","application_id":"2","type":77}""");
        await WorksAsync(bot);

        Assert.Single(bot.Gateway.Opened);
        Assert.Equal(kind != "UnknownEvent", bot.Logged.Any(line => line.EndsWith("ignored.", StringComparison.Ordinal)));
        Assert.Empty(bot.Gateway.Violations);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public async Task Row_18_large_events_and_frames_in_pieces_are_put_together(int pieces)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        await bot.Gateway.InjectAsync(new Fault(FaultKind.Fragment, pieces));
        await bot.Gateway.DispatchAsync(
            "GUILD_CREATE",
            $$"""{"id":"7","name":"{{new string('文', 300_000)}}","preferred_locale":"ja"}""",
            7
        );

        await WorksAsync(bot);

        Assert.Single(bot.Gateway.Opened);
        Assert.Empty(bot.Gateway.Violations);
    }

    [Fact]
    public async Task Row_49_a_stop_ends_what_was_begun_and_keeps_the_session()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup(), Token);
        bot.Chat.Hold();
        var open = await bot.DeliverAsync("ひなた", 2, Help);
        await WholeBot.UntilAsync(() => open.Acknowledged == 5, Token);

        var stopping = bot.StopAsync(Token);
        await WholeBot.UntilAsync(() => !bot.Gateway.ClosedByClients.IsEmpty, Token);
        Assert.False(stopping.IsCompleted);
        bot.Chat.Free();
        await stopping;

        Assert.Contains("できること", WholeBot.Look(open).Text, StringComparison.Ordinal);
        Assert.InRange(Assert.Single(bot.Gateway.ClosedByClients)!.Value, 4000, 4999);
        Assert.Single(bot.Gateway.Sessions);
        Assert.Empty(bot.Rest.Breaches);
    }
}
