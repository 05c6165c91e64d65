using System.Net.WebSockets;
using TeachBot.Discord.Gateway;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Transport;

public class CompressionTests
{
    [Fact]
    public async Task Each_connection_has_a_stream_of_its_own()
    {
        await using var stage = new Stage(compress: true);
        for (var nth = 1; nth <= 2; nth++)
        {
            var socket = await stage.ConnectedAsync(nth);
            Assert.Contains("compress=zlib-stream", socket.Address.Query, StringComparison.Ordinal);
            using var packing = new Packing();
            socket.Say(packing.Pack("""{"op":10,"d":{"heartbeat_interval":45000}}"""), WebSocketMessageType.Binary);
            await stage.UntilAsync(() => socket.Sent.Count > 0);
            socket.Say(
                packing.Pack($$"""{"op":0,"t":"{{(nth == 1 ? "READY" : "RESUMED")}}","s":{{nth}},"d":{"session_id":"one"} }"""),
                WebSocketMessageType.Binary
            );
            await stage.UntilAsync(() => stage.State.Phase == GatewayPhase.Ready);
            socket.Close(4000);
        }

        Assert.Equal(["READY", "RESUMED"], stage.Taken.Select(taken => taken.Type));
    }

    [Fact]
    public async Task After_a_stream_that_can_not_be_read_the_session_goes_on_without_packing()
    {
        await using var stage = new Stage(compress: true);
        var first = await stage.ReadyAsync();
        first.Say([0x78, 0x9C, 1, 2, 3, 4, 5, 0, 0, 0xFF, 0xFF], WebSocketMessageType.Binary);
        var next = await stage.ConnectedAsync(2);
        Assert.DoesNotContain("compress", next.Address.Query, StringComparison.Ordinal);
        next.Hello();
        await stage.UntilAsync(() => next.Of(6).Any());
    }
}
