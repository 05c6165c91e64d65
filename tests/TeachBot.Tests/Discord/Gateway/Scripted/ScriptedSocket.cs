using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using TeachBot.Discord.Gateway.Transport;

namespace TeachBot.Tests.Discord.Gateway.Scripted;

/// <summary>A connection whose other side is the test.</summary>
internal sealed class ScriptedSocket(Uri address, BusyClock clock) : IGatewaySocket
{
    private readonly Channel<Piece> _incoming = Channel.CreateUnbounded<Piece>();
    private readonly List<byte[]> _sent = [];
    private Piece? _rest;
    private int _isHanded;

    internal Uri Address => address;

    internal DateTimeOffset OpenedAt { get; } = clock.GetUtcNow();

    /// <summary>With what our side closed.</summary>
    internal int? ClosedWith { get; private set; }

    internal bool IsDisposed { get; private set; }

    /// <summary>Whether what we send is refused.</summary>
    internal bool IsBroken { get; set; }

    public int? CloseCode { get; private set; }

    /// <summary>What our side has sent, in order.</summary>
    internal IReadOnlyList<JsonElement> Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent.Select(frame => JsonDocument.Parse(frame).RootElement)];
            }
        }
    }

    internal IEnumerable<JsonElement> Of(int op) => Sent.Where(frame => frame.GetProperty("op").GetInt32() == op);

    internal void Say(string text) => Say(Encoding.UTF8.GetBytes(text));

    internal void Say(byte[] bytes, WebSocketMessageType type = WebSocketMessageType.Text, bool isEnd = true)
    {
        clock.Note();
        _incoming.Writer.TryWrite(new Piece(bytes, type, isEnd));
    }

    internal void Hello(int interval = 45_000) =>
        Say($$"""{"op":10,"d":{"heartbeat_interval":{{interval}},"_trace":["x"]},"s":null,"t":null}""");

    internal void Ready(int sequence = 1, string session = "one", string? resumeAt = "ws://resume.example") =>
        Event(
            "READY",
            sequence,
            $$"""{"v":10,"user":{"id":"1"},"guilds":[],"session_id":"{{session}}","resume_gateway_url":{{JsonSerializer.Serialize(resumeAt)}},"application":{"id":"1","flags":0} }"""
        );

    internal void Event(string type, int sequence, string data = "{}") =>
        Say($$"""{"t":"{{type}}","s":{{sequence}},"d":{{data}},"op":0}""");

    internal void Acknowledge() => Say("""{"op":11}""");

    /// <summary>The other side closes; without a code the connection just breaks.</summary>
    internal void Close(int? code)
    {
        clock.Note();
        if (code is null)
        {
            _incoming.Writer.TryComplete(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));
            return;
        }

        CloseCode = code;
        _incoming.Writer.TryWrite(new Piece([], WebSocketMessageType.Close, true));
    }

    public async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> into, CancellationToken cancellation)
    {
        clock.Note();
        TakeBack();
        var piece = _rest ?? await _incoming.Reader.ReadAsync(cancellation);
        clock.Note();
        clock.Hand();
        Volatile.Write(ref _isHanded, 1);
        var count = Math.Min(into.Length, piece.Bytes.Length);
        piece.Bytes.AsSpan(0, count).CopyTo(into.Span);
        _rest = count < piece.Bytes.Length ? piece with { Bytes = piece.Bytes[count..] } : null;
        return new ValueWebSocketReceiveResult(count, piece.Type, piece.IsEnd && _rest is null);
    }

    public ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        clock.Note();
        if (IsBroken)
        {
            throw new WebSocketException(WebSocketError.InvalidState);
        }

        lock (_sent)
        {
            _sent.Add(text.ToArray());
        }

        return default;
    }

    public Task CloseAsync(int code, CancellationToken cancellation)
    {
        clock.Note();
        ClosedWith = code;
        _incoming.Writer.TryWrite(new Piece([], WebSocketMessageType.Close, true));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        clock.Note();
        TakeBack();
        IsDisposed = true;
        return default;
    }

    /// <summary>Who asks for more has worked off what came before.</summary>
    private void TakeBack()
    {
        if (Interlocked.Exchange(ref _isHanded, 0) == 1)
        {
            clock.Done();
        }
    }

    private sealed record Piece(byte[] Bytes, WebSocketMessageType Type, bool IsEnd);
}
