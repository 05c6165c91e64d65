using TeachBot.Discord.Gateway.Connections;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

public class HeartTests
{
    [Theory]
    [InlineData(0.0, 0)]
    [InlineData(0.5, 20)]
    [InlineData(1.0, 40)]
    public async Task The_first_beat_comes_after_a_part_of_the_interval_that_chance_decides(double chance, int seconds)
    {
        await using var stage = new Stage(chance: chance);
        var socket = await stage.ConnectedAsync();
        socket.Hello(40_000);
        await stage.UntilAsync(() => socket.Of(1).Any());
        Assert.Equal(seconds, (stage.Clock.GetUtcNow() - socket.OpenedAt).TotalSeconds, 0.2);
    }

    [Fact]
    public async Task Beats_say_what_was_seen_last_and_how_long_hearing_takes_is_known()
    {
        await using var stage = new Stage(chance: 0);
        var socket = await stage.ConnectedAsync();
        socket.Hello(40_000);
        await stage.UntilAsync(() => socket.Of(1).Any());
        Assert.Equal("null", socket.Of(1).Single().GetProperty("d").GetRawText());
        Assert.Null(stage.State.Latency);
        await stage.PassAsync(0.2);
        socket.Acknowledge();
        await stage.UntilAsync(() => stage.State.Latency is not null);
        Assert.Equal(0.2, stage.State.Latency!.Value.TotalSeconds, 0.1);

        socket.Ready(sequence: 9);
        await stage.UntilAsync(() => socket.Of(1).Count() == 2);
        Assert.Equal("9", socket.Of(1).Last().GetProperty("d").GetRawText());
        Assert.Equal(40, (stage.Clock.GetUtcNow() - socket.OpenedAt).TotalSeconds, 0.3);
    }

    [Fact]
    public async Task A_connection_on_which_nobody_hears_the_beats_is_closed_and_its_session_taken_up()
    {
        await using var stage = new Stage();
        var first = await stage.ReadyAsync(interval: 10_000);
        var second = await stage.ConnectedAsync(2);
        Assert.Single(first.Of(1));
        Assert.Equal(4200, first.ClosedWith);
        Assert.True(first.IsDisposed);
        second.Hello();
        await stage.UntilAsync(() => second.Of(6).Any());
    }

    [Fact]
    public async Task Beats_that_are_heard_go_on()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync(interval: 10_000);
        for (var beats = 1; beats <= 5; beats++)
        {
            await stage.UntilAsync(() => socket.Of(1).Count() == beats);
            socket.Acknowledge();
        }

        Assert.Null(socket.ClosedWith);
    }

    [Fact]
    public async Task A_beat_that_Discord_asks_for_comes_at_once_and_does_not_look_like_one_unheard()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync(interval: 10_000);
        await stage.UntilAsync(() => socket.Of(1).Any());
        socket.Acknowledge();
        await stage.PassAsync(9.8);
        var now = stage.Clock.GetUtcNow();
        socket.Say("""{"op":1,"d":null}""");
        await stage.UntilAsync(() => socket.Of(1).Count() == 2);
        Assert.Equal(now, stage.Clock.GetUtcNow());
        await stage.PassAsync(0.5);
        Assert.Equal(3, socket.Of(1).Count());
        Assert.Null(socket.ClosedWith);
    }

    [Fact]
    public async Task Never_more_than_120_frames_leave_in_a_minute_however_often_Discord_asks()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync(interval: 10_000);
        for (var asked = 0; asked < 200; asked++)
        {
            socket.Say("""{"op":1}""");
        }

        for (var passed = 0; passed < 40; passed += 4)
        {
            await stage.PassAsync(4);
            socket.Acknowledge();
        }

        Assert.InRange(socket.Sent.Count, 110, 120);
        Assert.Null(socket.ClosedWith);
    }

    [Theory]
    [InlineData(null, 41_250)]
    [InlineData(0.0, 41_250)]
    [InlineData(-5.0, 41_250)]
    [InlineData(double.NaN, 41_250)]
    [InlineData(1.0, 50)]
    [InlineData(200.0, 200)]
    [InlineData(45_000.0, 45_000)]
    [InlineData(1e300, 600_000)]
    public void Intervals_that_make_no_sense_are_put_right(double? said, double milliseconds) =>
        Assert.Equal(milliseconds, Heart.Interval(said).TotalMilliseconds);

    [Fact]
    public async Task A_connection_that_does_not_greet_is_given_up()
    {
        await using var stage = new Stage();
        var first = await stage.ConnectedAsync();
        await stage.ConnectedAsync(2);
        Assert.Equal(4200, first.ClosedWith);
        Assert.InRange((stage.Discord.Sockets[1].OpenedAt - first.OpenedAt).TotalSeconds, 20, 24);
    }

    [Fact]
    public async Task A_session_that_does_not_begin_is_given_up()
    {
        await using var stage = new Stage();
        var first = await stage.ConnectedAsync();
        first.Hello(10_000);
        for (var beats = 1; first.ClosedWith is null; beats++)
        {
            await stage.UntilAsync(() => first.Of(1).Count() == beats || first.ClosedWith is not null);
            first.Acknowledge();
        }

        Assert.InRange((stage.Clock.GetUtcNow() - first.OpenedAt).TotalSeconds, 60, 80);
    }
}
