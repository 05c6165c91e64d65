using System.Net.WebSockets;
using TeachBot.Discord.Gateway;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

public class BadFrameTests
{
    public static TheoryData<string> Frames =>
        [
            "",
            "{",
            "[]",
            "null",
            "7",
            "\"text\"",
            "{}",
            "{\"op\":null}",
            "{\"op\":\"10\"}",
            "{\"op\":1.5}",
            "{\"op\":99}",
            "{\"op\":-1,\"d\":{}}",
            "{\"op\":99999999999999999999}",
            "{\"op\":0}",
            "{\"op\":0,\"t\":null,\"s\":5,\"d\":{}}",
            "{\"op\":0,\"t\":5,\"s\":\"x\",\"d\":[]}",
            "{\"op\":0,\"t\":\"NEVER_HEARD_OF\",\"s\":2,\"d\":null}",
            "{\"op\":0,\"t\":\"\\ud800\",\"s\":2,\"d\":null}",
            "{\"op\":0,\"t\":\"READY\",\"s\":2,\"d\":[]}",
            "{\"op\":0,\"t\":\"READY\",\"s\":2,\"d\":{\"session_id\":5,\"resume_gateway_url\":{}}}",
            "{\"op\":10,\"d\":null}",
            "{\"op\":10,\"d\":{\"heartbeat_interval\":\"x\"}}",
            "{\"op\":10,\"d\":{\"heartbeat_interval\":[1]}}",
            "{\"op\":11,\"d\":{}}",
            "{\"op\":6}",
            "{\"op\":2,\"d\":{}} trailing",
            "\uFEFF{}",
            "{\"op\":10}",
            "{\"op\":0,\"t\":\"READY\",\"s\":2}",
            "{\"op\":10,\"d\":{\"\\ud800eartbeat_interval\":1}}",
            "{\"op\":0,\"t\":\"READY\",\"s\":2,\"d\":{\"\\ud800ession_id\":\"x\",\"session_i\\ud800\":1}}",
            "{\"op\":0,\"s\":-5,\"t\":\"X\",\"d\":{}}",
            "{\"op\":0,\"s\":1e400,\"t\":\"X\",\"d\":{}}",
        ];

    [Theory]
    [MemberData(nameof(Frames))]
    public async Task A_frame_that_means_nothing_changes_nothing(string frame)
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync();
        socket.Say(frame);
        socket.Event("INTERACTION_CREATE", 3, """{"id":"7"}""");
        await stage.UntilAsync(() => stage.Taken.Any(taken => taken.Type == "INTERACTION_CREATE"), TimeSpan.FromSeconds(1));
        Assert.Equal(GatewayPhase.Ready, stage.State.Phase);
        Assert.Single(stage.Discord.Attempts);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_change_nothing()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync();
        socket.Say([0xFF, 0xFE, 0x00]);
        socket.Say([.. "{\"op\":0,\"t\":\"X\",\"d\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        socket.Say([1, 2, 3], WebSocketMessageType.Binary);
        socket.Event("INTERACTION_CREATE", 2);
        await stage.UntilAsync(() => stage.Taken.Count == 2, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Deep_nesting_changes_nothing()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync();
        socket.Say("{\"op\":0,\"t\":\"X\",\"d\":" + new string('[', 100_000) + new string(']', 100_000) + "}");
        socket.Event("INTERACTION_CREATE", 2);
        await stage.UntilAsync(() => stage.Taken.Count == 2, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_sink_that_breaks_its_promise_ends_nothing()
    {
        await using var stage = new Stage();
        stage.OnTake = happened => throw new InvalidOperationException();
        var socket = await stage.ReadyAsync();
        socket.Event("INTERACTION_CREATE", 2);
        await stage.UntilAsync(() => stage.Taken.Count == 2, TimeSpan.FromSeconds(1));
        Assert.Null(socket.ClosedWith);
    }

    [Fact]
    public async Task A_flood_of_nonsense_does_not_flood_the_log()
    {
        await using var stage = new Stage();
        var socket = await stage.ReadyAsync();
        for (var nth = 0; nth < 500; nth++)
        {
            socket.Say("nonsense");
        }

        socket.Event("INTERACTION_CREATE", 2);
        await stage.UntilAsync(() => stage.Taken.Count == 2);
        Assert.InRange(stage.Logged.Count(), 1, 20);
    }
}
