using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace TeachBot.Slack.Sockets;

/// <summary>One connection, from open to its end. What can't be read is skipped: one frame is not worth the connection.</summary>
internal sealed partial class SocketConnection(WebSocket socket, IEnvelopeSink sink, TimeProvider time, ILogger logger) : IDisposable
{
    /// <summary>How long Slack may take to say hello.</summary>
    internal static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(30);

    /// <summary>How long a replaced connection is read on, for what Slack had sent already.</summary>
    internal static readonly TimeSpan Parting = TimeSpan.FromSeconds(10);

    private const int LongestFrame = 16 << 20;
    private const int Step = 8 << 10;
    private readonly Turns _sending = new();
    private readonly TaskCompletionSource _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ageing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _retired = new();
    private Ending _ending = Ending.Lost;

    /// <summary>Done when Slack has said hello: from then on events come.</summary>
    internal Task Hello => _hello.Task;

    /// <summary>Done when Slack wants the connection replaced.</summary>
    internal Task Ageing => _ageing.Task;

    /// <summary>Takes what comes until the connection ends. It throws nothing.</summary>
    internal async Task<Ending> RunAsync(CancellationToken stop)
    {
        using var greeted = new CancellationTokenSource(HelloWithin, time);
        using var until = CancellationTokenSource.CreateLinkedTokenSource(stop, _retired.Token);
        using var first = CancellationTokenSource.CreateLinkedTokenSource(until.Token, greeted.Token);
        using var frame = new PooledBuffer();
        try
        {
            while (await ReadAsync(frame, Hello.IsCompleted ? until.Token : first.Token))
            {
                if (frame.Length is > 0 and <= LongestFrame && !Take(frame.Written))
                {
                    break;
                }
            }
        }
        catch (Exception exception)
        {
            // Whatever it is, it is this connection's alone: the next one is opened.
            LogBroken(exception.Message);
        }

        await CloseAsync();
        return _retired.IsCancellationRequested && _ending == Ending.Lost ? Ending.Retired : _ending;
    }

    /// <summary>A younger connection has taken its place: it is read on for a little, and closed where it has not ended already.</summary>
    internal void Retire()
    {
        try
        {
            _retired.CancelAfter(Parting);
        }
        catch (ObjectDisposedException)
        {
            // Slack closed it before the younger one was there.
        }
    }

    /// <summary>Sends a frame.</summary>
    /// <returns>False where the connection is gone.</returns>
    internal async Task<bool> TrySendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        try
        {
            await _sending.EnterAsync(cancellation);
            try
            {
                await socket.SendAsync(text, WebSocketMessageType.Text, true, cancellation);
                return true;
            }
            finally
            {
                _sending.Leave();
            }
        }
        catch (Exception exception)
            when (exception
                    is WebSocketException
                        or OperationCanceledException
                        or IOException
                        or ObjectDisposedException
                        or InvalidOperationException
            )
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        socket.Dispose();
        _retired.Dispose();
    }

    /// <summary>Reads a whole message; one that is too long is skipped.</summary>
    /// <returns>False where the other side closes.</returns>
    private async Task<bool> ReadAsync(PooledBuffer into, CancellationToken cancellation)
    {
        into.Clear();
        var isTooLong = false;
        while (true)
        {
            var piece = await socket.ReceiveAsync(into.Room(Step), cancellation);
            if (piece.MessageType == WebSocketMessageType.Close)
            {
                return false;
            }

            into.Advance(piece.Count);
            if (isTooLong || into.Length > LongestFrame)
            {
                isTooLong = true;
                into.Clear();
            }

            if (piece.EndOfMessage)
            {
                return true;
            }
        }
    }

    /// <summary>Takes a frame.</summary>
    /// <returns>False where the connection is over.</returns>
    private bool Take(ReadOnlyMemory<byte> json)
    {
        EnvelopeWire? envelope;
        try
        {
            envelope = JsonSerializer.Deserialize(json.Span, EnvelopeContext.Default.EnvelopeWire);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return true;
        }

        switch (envelope)
        {
            case { Type: "hello" }:
                _hello.TrySetResult();
                break;
            case { Type: "disconnect" }:
                return Disconnect(envelope.Reason);
            case { EnvelopeId: { Length: > 0 } id, Type: { } type } when envelope.Payload.ValueKind == JsonValueKind.Object:
                sink.Take(type, envelope.Payload, new SocketAcknowledgement(this, id, envelope.AcceptsResponsePayload));
                break;
        }

        return true;
    }

    private bool Disconnect(string? reason)
    {
        switch (reason)
        {
            case "link_disabled":
                _ending = Ending.Disabled;
                return false;
            case "too_many_websockets":
                _ending = Ending.TooMany;
                return false;
            default:
                // warning, refresh_requested: it is good until Slack closes it, or until the next one is there.
                _ageing.TrySetResult();
                return true;
        }
    }

    private async Task CloseAsync()
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token);
            }
        }
        catch (Exception exception)
            when (exception
                    is WebSocketException
                        or OperationCanceledException
                        or IOException
                        or ObjectDisposedException
                        or InvalidOperationException
            )
        {
            // It is gone already.
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A Slack socket broke: {Reason}")]
    private partial void LogBroken(string reason);
}
