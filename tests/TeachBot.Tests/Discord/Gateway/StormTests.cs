using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

public class StormTests
{
    [Fact]
    public async Task A_server_that_closes_at_once_sees_us_ever_more_rarely()
    {
        await using var stage = new Stage(chance: 0);
        stage.Discord.Greets = socket => socket.Close(4002);
        stage.Start();
        await stage.UntilAsync(() => stage.Discord.Attempts.Count == 12, TimeSpan.FromMinutes(20));
        Assert.Equal([1, 2, 4, 8, 16, 32, 40, 40, 40, 40, 40], Waits(stage));
    }

    [Fact]
    public async Task A_place_that_can_not_be_reached_is_tried_ever_more_rarely()
    {
        await using var stage = new Stage(chance: 1);
        stage.Discord.IsAway = _ => true;
        stage.Start();
        await stage.UntilAsync(() => stage.Discord.Attempts.Count == 10, TimeSpan.FromMinutes(20));
        Assert.Equal([1.5, 3, 6, 12, 24, 48, 60, 60, 60], Waits(stage));
    }

    [Fact]
    public async Task A_server_that_greets_and_ends_every_session_sees_one_in_five_seconds_at_most()
    {
        await using var stage = new Stage(chance: 0, shards: "0-3/4");
        stage.Discord.Greets = socket =>
        {
            socket.Hello();
            socket.Say("""{"op":9,"d":false}""");
        };
        stage.Start();
        await stage.PassAsync(120);
        var begun = stage.Discord.Sockets.Count(socket => socket.Of(2).Any());
        Assert.True(begun <= 24, $"{begun} sessions in 120 s");
        Assert.True(stage.Discord.Attempts.Count < 60, $"{stage.Discord.Attempts.Count} connections in 120 s");
    }

    [Fact]
    public async Task A_server_that_begins_sessions_and_drops_them_sees_one_in_five_seconds_at_most()
    {
        await using var stage = new Stage(chance: 0);
        stage.Discord.Greets = socket => socket.Hello();
        var identified = new List<DateTimeOffset>();
        stage.Start();
        for (var nth = 1; nth <= 6; nth++)
        {
            var socket = await stage.ConnectedAsync(nth);
            await stage.UntilAsync(() => socket.Of(2).Any());
            identified.Add(stage.Clock.GetUtcNow());
            socket.Ready();
            socket.Close(4009);
        }

        Assert.All(identified.Zip(identified.Skip(1)), pair => Assert.InRange((pair.Second - pair.First).TotalSeconds, 5, 7));
    }

    [Fact]
    public async Task Waits_begin_anew_only_when_a_session_has_begun()
    {
        await using var stage = new Stage(chance: 0);
        stage.Discord.Greets = socket => socket.Close(4000);
        stage.Start();
        await stage.UntilAsync(() => stage.Discord.Attempts.Count == 5);
        stage.Discord.Greets = socket => socket.Hello();
        var good = await stage.ConnectedAsync(6);
        await stage.UntilAsync(() => good.Of(2).Any());
        stage.Discord.Greets = socket => socket.Close(4000);
        good.Ready();
        good.Close(4000);
        await stage.UntilAsync(() => stage.Discord.Attempts.Count == 9);
        Assert.Equal([1, 2, 4, 8, 16, 1, 2, 4], Waits(stage));
    }

    private static IEnumerable<double> Waits(Stage stage)
    {
        var at = stage.Discord.Attempts.Select(attempt => attempt.At).ToList();
        return at.Zip(at.Skip(1), (one, next) => Math.Round((next - one).TotalSeconds * 2) / 2);
    }
}
