using System.Net.WebSockets;
using System.Text;
using CsCheck;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Connections;
using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Tests.Discord.Gateway.Scripted;
using TeachBot.Tests.Discord.Gateway.Transport;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

public class AnyBytesTests
{
    private static readonly Gen<byte[]> Sound = Chances
        .Pieces(
            14,
            "{",
            "}",
            "{\"op\":",
            "0",
            "1",
            "7",
            "9",
            "10",
            "11",
            ",",
            "\"d\":",
            "true",
            "false",
            "null",
            "{}",
            "\"t\":\"READY\"",
            "\"t\":\"RESUMED\"",
            "\"s\":",
            "5",
            "\"",
            "\\ud800",
            "{\"session_id\":\"x\"}",
            "{\"heartbeat_interval\":1}"
        )
        .Select(Encoding.UTF8.GetBytes);

    private static readonly Gen<(byte[] Frame, bool IsBinary, bool IsEnd, bool IsPacked)[]> Said = Gen.Select(
        Gen.OneOf((IGen<byte[]>)Gen.Byte.Array[0, 60], Sound),
        Gen.Bool,
        Gen.Bool,
        Gen.Bool
    ).Array[0, 30];

    [Fact]
    public async Task Whatever_bytes_come_nothing_is_thrown_and_the_connection_ends_when_Discord_ends_it() =>
        await Gen.Select(Said, Gen.Bool, Gen.Bool)
            .SampleAsync(
                async (said, asksForPacked, isCleanEnd) =>
                {
                    var clock = new BusyClock();
                    var logger = new FakeLogger<GatewayClient>();
                    var watch = new Watch();
                    var parts = new ShardParts(
                        new GatewaySettings("token"),
                        new ScriptedDiscord(clock),
                        watch,
                        clock,
                        () => 0,
                        new GatewayLog(logger)
                    );
                    var at = new Uri("ws://gateway.example");
                    await using var socket = new ScriptedSocket(at, clock);
                    using var packing = new Packing();
                    socket.Hello();
                    foreach (var (frame, isBinary, isEnd, isPacked) in said)
                    {
                        socket.Say(
                            isPacked ? packing.Pack(Encoding.UTF8.GetString(frame)) : frame,
                            isBinary ? WebSocketMessageType.Binary : WebSocketMessageType.Text,
                            isEnd
                        );
                    }

                    socket.Close(isCleanEnd ? 4000 : null);
                    using var connection = new ShardConnection(
                        socket,
                        asksForPacked,
                        parts,
                        new Session(),
                        new Greeting(0, at, OutgoingFrames.Resume("token", "one", 1), null),
                        watch
                    );
                    var ending = await connection.RunAsync(TestContext.Current.CancellationToken);
                    Assert.Null(ending.Fatal);
                    Assert.NotEqual(EndingKind.Stopped, ending.Kind);
                    Assert.DoesNotContain(logger.Collector.GetSnapshot(), record => record.Level >= LogLevel.Error);
                },
                iter: 5_000
            );

    private sealed class Watch : IGatewaySink, IConnectionWatch
    {
        public void Take(in GatewayEvent happened) { }

        public void Ready(bool resumed) { }

        public void Beat(TimeSpan latency) { }
    }
}
