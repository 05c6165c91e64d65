using System.Net.WebSockets;
using System.Threading.Channels;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Fakes;

/// <summary>One end of a connection within the process; its time is the test's.</summary>
internal sealed class PairedSocket : WebSocket, IGatewaySocket
{
    private readonly Channel<Piece> _incoming = Channel.CreateUnbounded<Piece>();
    private readonly BusyClock _clock;
    private PairedSocket _other = null!;
    private Piece? _rest;
    private WebSocketCloseStatus? _closed;
    private volatile bool _isGone;

    private PairedSocket(BusyClock clock) => _clock = clock;

    public override WebSocketCloseStatus? CloseStatus => _closed;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => _isGone ? WebSocketState.Aborted : WebSocketState.Open;

    public override string? SubProtocol => null;

    public int? CloseCode => (int?)_closed;

    /// <summary>Both ends.</summary>
    internal static (PairedSocket Ours, PairedSocket Theirs) Make(BusyClock clock)
    {
        var (one, other) = (new PairedSocket(clock), new PairedSocket(clock));
        (one._other, other._other) = (other, one);
        return (one, other);
    }

    public override void Abort()
    {
        _clock.Note();
        Break();
        _other.Break();
    }

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        Tell(new Piece([], WebSocketMessageType.Close, true, closeStatus));
        return Task.CompletedTask;
    }

    public Task CloseAsync(int code, CancellationToken cancellation) => CloseOutputAsync((WebSocketCloseStatus)code, null, cancellation);

    public override Task SendAsync(
        ArraySegment<byte> buffer,
        WebSocketMessageType messageType,
        bool endOfMessage,
        CancellationToken cancellationToken
    )
    {
        Tell(new Piece([.. buffer], messageType, endOfMessage, null));
        return Task.CompletedTask;
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation) =>
        await SendAsync(text, WebSocketMessageType.Text, true, cancellation);

    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        var received = await ReceiveAsync(buffer.AsMemory(), cancellationToken);
        return new WebSocketReceiveResult(received.Count, received.MessageType, received.EndOfMessage);
    }

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var piece = _rest ?? await NextAsync(cancellationToken);
        _clock.Note();
        _closed = piece.Code ?? _closed;
        var count = Math.Min(buffer.Length, piece.Bytes.Length);
        piece.Bytes.AsSpan(0, count).CopyTo(buffer.Span);
        _rest = count < piece.Bytes.Length ? piece with { Bytes = piece.Bytes[count..] } : null;
        return new ValueWebSocketReceiveResult(count, piece.Type, piece.IsEnd && _rest is null);
    }

    public override void Dispose() => Abort();

    public ValueTask DisposeAsync()
    {
        Abort();
        return default;
    }

    private async ValueTask<Piece> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return await _incoming.Reader.ReadAsync(cancellation);
        }
        catch (ChannelClosedException closed) when (closed.InnerException is WebSocketException broken)
        {
            throw broken;
        }
    }

    private void Tell(Piece piece)
    {
        _clock.Note();
        if (_isGone || !_other._incoming.Writer.TryWrite(piece))
        {
            throw new WebSocketException(WebSocketError.InvalidState);
        }
    }

    private void Break()
    {
        _isGone = true;
        _incoming.Writer.TryComplete(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));
    }

    private sealed record Piece(byte[] Bytes, WebSocketMessageType Type, bool IsEnd, WebSocketCloseStatus? Code);
}
