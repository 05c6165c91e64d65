using System.Net.WebSockets;
using System.Text;
using CsCheck;
using TeachBot.Core.Adapters;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Transport;

public class MessageReaderTests
{
    private static readonly Uri Anywhere = new("ws://anywhere.example");

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_096)]
    [InlineData(100_000)]
    public async Task Pieces_make_a_message(int size)
    {
        var text = string.Concat(Enumerable.Range(0, 20_000 / Math.Min(size * 100, 20_000) * 200).Select(number => $"{number}の "));
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: false);
        SayInPieces(socket, Encoding.UTF8.GetBytes(text), size, WebSocketMessageType.Text);
        socket.Say("next");
        Assert.Equal((Incoming.Message, text), await NextAsync(reader));
        Assert.Equal((Incoming.Message, "next"), await NextAsync(reader));
    }

    [Fact]
    public async Task What_is_longer_than_any_message_is_skipped()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: false, longest: 10_000);
        SayInPieces(socket, new byte[100_000], 3_000, WebSocketMessageType.Text);
        socket.Say(new byte[10_000]);
        socket.Say("next");
        Assert.Equal(Incoming.TooLong, (await NextAsync(reader)).Came);
        Assert.Equal(Incoming.Message, (await NextAsync(reader)).Came);
        Assert.Equal((Incoming.Message, "next"), await NextAsync(reader));
    }

    [Fact]
    public async Task A_packed_stream_is_unpacked_message_by_message()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: true);
        using var packing = new Packing();
        var texts = Enumerable
            .Range(1, 50)
            .Select(number => $$"""{"number":{{number}},"text":"{{new string('語', number * number)}}"}""")
            .ToList();
        foreach (var text in texts)
        {
            socket.Say(packing.Pack(text), WebSocketMessageType.Binary);
        }

        foreach (var text in texts)
        {
            Assert.Equal((Incoming.Message, text), await NextAsync(reader));
        }
    }

    [Fact]
    public async Task A_packed_message_may_come_in_pieces_and_in_several_frames()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: true);
        using var packing = new Packing();
        var packed = packing.Pack("{\"one\":1}");
        SayInPieces(socket, packed[..5], 2, WebSocketMessageType.Binary);
        SayInPieces(socket, packed[5..], 1, WebSocketMessageType.Binary);
        socket.Say(packing.Pack("{\"two\":2}"), WebSocketMessageType.Binary);
        Assert.Equal((Incoming.Message, "{\"one\":1}"), await NextAsync(reader));
        Assert.Equal((Incoming.Message, "{\"two\":2}"), await NextAsync(reader));
    }

    [Fact]
    public async Task A_server_that_packs_nothing_though_it_was_asked_to_is_understood()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: true);
        socket.Say("{\"text\":1}");
        socket.Say("{\"binary\":1}"u8.ToArray(), WebSocketMessageType.Binary);
        Assert.Equal((Incoming.Message, "{\"text\":1}"), await NextAsync(reader));
        Assert.Equal((Incoming.Message, "{\"binary\":1}"), await NextAsync(reader));
    }

    [Fact]
    public async Task What_would_unpack_to_more_than_any_message_is_not_unpacked()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: true, longest: 100_000);
        using var packing = new Packing();
        var packed = packing.Pack(new string('x', 10_000_000));
        Assert.True(packed.Length < 100_000);
        socket.Say(packed, WebSocketMessageType.Binary);
        Assert.Equal(Incoming.Unreadable, (await NextAsync(reader)).Came);
    }

    [Fact]
    public async Task Bytes_that_are_no_packed_stream_are_unreadable()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: true);
        socket.Say([1, 2, 3, 4, 0, 0, 0xFF, 0xFF], WebSocketMessageType.Binary);
        Assert.Equal(Incoming.Unreadable, (await NextAsync(reader)).Came);
    }

    [Fact]
    public void No_bytes_throw() =>
        Gen
            .Byte.Array[0, 100]
            .Array[1, 4]
            .Sample(
                messages =>
                {
                    using var packing = new Packing();
                    using var inflater = new Inflater();
                    using var buffer = new PooledBuffer();
                    inflater.TryInflate(packing.Pack("begun"), buffer, 1_000);
                    foreach (var message in messages)
                    {
                        inflater.TryInflate((byte[])[.. message, .. Inflater.End], buffer, 100_000);
                    }
                },
                iter: 5_000
            );

    [Fact]
    public async Task Long_messages_leave_nothing_behind()
    {
        await using var socket = new ScriptedSocket(Anywhere, new BusyClock());
        using var reader = new MessageReader(socket, isPackedStream: false);
        socket.Say(new byte[5_000_000]);
        Assert.Equal(Incoming.Message, (await NextAsync(reader)).Came);
        socket.Say("next");
        await NextAsync(reader);
        using var buffer = new PooledBuffer();
        buffer.Room(5_000_000);
        buffer.Advance(5_000_000);
        buffer.Clear();
        Assert.True(buffer.Room(1).Length <= 16 * 1_024);
    }

    private static void SayInPieces(ScriptedSocket socket, byte[] bytes, int size, WebSocketMessageType type)
    {
        for (var at = 0; at < bytes.Length; at += size)
        {
            socket.Say(bytes[at..Math.Min(bytes.Length, at + size)], type, at + size >= bytes.Length);
        }
    }

    private static async Task<(Incoming Came, string Text)> NextAsync(MessageReader reader) =>
        (await reader.NextAsync(TestContext.Current.CancellationToken), Encoding.UTF8.GetString(reader.Message.Span));
}
