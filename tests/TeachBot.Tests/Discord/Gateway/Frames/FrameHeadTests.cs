using System.Text;
using CsCheck;
using TeachBot.Discord.Gateway.Frames;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Frames;

public class FrameHeadTests
{
    [Theory]
    [InlineData("""{"op":0,"s":5,"t":"INTERACTION_CREATE","d":{"id":"1"}}""", 0, 5L, "INTERACTION_CREATE", """{"id":"1"}""")]
    [InlineData("""{"t":"SOMETHING_NEW","s":1,"op":0,"d":[1,{"op":9}]}""", 0, 1L, "SOMETHING_NEW", """[1,{"op":9}]""")]
    [InlineData("""{ "d" : "文字" , "op" : 11 , "x" : {"d":1} }""", 11, null, null, "\"文字\"")]
    [InlineData("""{"op":9,"d":true}""", 9, null, null, "true")]
    [InlineData("""{"op":7}""", 7, null, null, "")]
    [InlineData("""{"op":0,"s":null,"t":null,"d":null}""", 0, null, null, "null")]
    [InlineData("""{"d":{}}""", -1, null, null, "{}")]
    [InlineData("""{"op":[1],"s":{},"t":[],"d":1}""", -1, null, null, "1")]
    public void What_stands_around_the_content_is_read(string frame, int op, long? sequence, string? type, string data)
    {
        var bytes = Encoding.UTF8.GetBytes(frame);
        Assert.True(FrameHead.TryRead(bytes, out var head));
        Assert.Equal((op, sequence, type, data), (head.Op, head.Sequence, head.Type, Encoding.UTF8.GetString(bytes[head.Data])));
    }

    [Fact]
    public void A_name_that_is_no_event_s_is_none()
    {
        Assert.True(FrameHead.TryRead(Encoding.UTF8.GetBytes($$"""{"op":0,"t":"{{new string('X', 65)}}","d":1}"""), out var head));
        Assert.Null(head.Type);
    }

    [Fact]
    public void Reading_a_frequent_event_takes_no_memory()
    {
        var frame = Encoding.UTF8.GetBytes($$$"""{"t":"GUILD_CREATE","s":1,"op":0,"d":{"name":"{{{new string('x', 15_000)}}}"}}""");
        FrameHead.TryRead(frame, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var nth = 0; nth < 100; nth++)
        {
            FrameHead.TryRead(frame, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void No_bytes_throw() => Gen.Byte.Array[0, 200].Sample(bytes => FrameHead.TryRead(bytes, out _) || true, iter: 20_000);

    [Fact]
    public void What_was_read_as_content_can_be_read_by_whoever_wants_it()
    {
        var json = Chances.Pieces(
            20,
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"heartbeat_interval\"",
            "\"session_id\"",
            "\"resume_gateway_url\"",
            "\"x\"",
            "1",
            "1e999",
            "null",
            "true",
            "\"\\ud800\""
        );
        json.Sample(
            data =>
            {
                var bytes = Encoding.UTF8.GetBytes($$"""{"op":0,"d":{{data}}}""");
                if (FrameHead.TryRead(bytes, out var head))
                {
                    IncomingData.HeartbeatInterval(bytes.AsSpan()[head.Data]);
                    IncomingData.Ready(bytes.AsSpan()[head.Data]);
                }
            },
            iter: 50_000
        );
    }

    [Theory]
    [InlineData("""{"v":10,"session_id":"abc","resume_gateway_url":"wss://x","guilds":[{"session_id":"no"}]}""", "abc", "wss://x")]
    [InlineData("""{"user":{"session_id":"no"}}""", null, null)]
    [InlineData("""{"session_id":"","resume_gateway_url":null}""", null, null)]
    [InlineData("[]", null, null)]
    public void A_READY_tells_its_session(string data, string? session, string? address) =>
        Assert.Equal((session, address), IncomingData.Ready(Encoding.UTF8.GetBytes(data)));
}
