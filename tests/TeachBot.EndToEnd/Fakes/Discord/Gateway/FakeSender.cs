using System.IO.Compression;
using System.Net.WebSockets;

namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>Sends to one client, packed and in pieces as it has to be, with what goes wrong on the way.</summary>
internal sealed class FakeSender : IDisposable
{
    private readonly WebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly MemoryStream _packed = new();
    private readonly ZLibStream? _packing;
    private byte[]? _held;
    private bool _duplicates;
    private bool _reorders;
    private int _piece;

    internal FakeSender(WebSocket socket, bool isPacked)
    {
        _socket = socket;
        _packing = isPacked ? new ZLibStream(_packed, CompressionLevel.Fastest, leaveOpen: true) : null;
    }

    /// <summary>Sends an event, once or twice, now or after the next.</summary>
    internal async Task EventAsync(byte[] frame)
    {
        if (_reorders && _held is null)
        {
            _held = frame;
            return;
        }

        await SendAsync(frame);
        if (_held is { } held)
        {
            _held = null;
            await SendAsync(held);
        }

        if (_duplicates)
        {
            await SendAsync(frame);
        }
    }

    /// <summary>Sends a frame.</summary>
    internal Task SendAsync(byte[] frame) =>
        SendAsync(() =>
            SendPiecesAsync(
                _packing is null ? frame : Pack(frame),
                _packing is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary
            )
        );

    /// <summary>Lets something go wrong.</summary>
    internal Task SufferAsync(Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Reconnect:
                return SendAsync(FakeFrames.Bare(7));
            case FaultKind.Interrupt:
                return SendAsync(FakeFrames.Bare(9, "true"));
            case FaultKind.AskHeartbeat:
                return SendAsync(FakeFrames.Bare(1));
            case FaultKind.BadJson:
                return SendAsync("{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"d\":{"u8.ToArray());
            case FaultKind.UnknownOp:
                return SendAsync(FakeFrames.Bare(77, "{\"what\":true}"));
            case FaultKind.UnknownEvent:
                return SendAsync("{\"op\":0,\"t\":\"NEVER_HEARD_OF\",\"s\":null,\"d\":{\"deep\":[[[1]]]}}"u8.ToArray());
            case FaultKind.BadCompression:
                return SendAsync(() =>
                    _socket.SendAsync(
                        new byte[] { 1, 2, 3, 4, 5, 0, 0, 0xFF, 0xFF },
                        WebSocketMessageType.Binary,
                        true,
                        CancellationToken.None
                    )
                );
            case FaultKind.Duplicate:
                _duplicates = true;
                break;
            case FaultKind.Reorder:
                _reorders = true;
                break;
            case FaultKind.Fragment:
                _piece = fault.Value;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault), fault.Kind, null);
        }

        return Task.CompletedTask;
    }

    /// <summary>Closes.</summary>
    internal async Task CloseAsync(int code, TimeSpan time)
    {
        await _sending.WaitAsync();
        try
        {
            using var patience = new CancellationTokenSource(time);
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, patience.Token);
        }
        catch (Exception gone)
            when (gone
                    is WebSocketException
                        or OperationCanceledException
                        or ObjectDisposedException
                        or InvalidOperationException
                        or IOException
            ) { }
        finally
        {
            _sending.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _packing?.Dispose();
        _packed.Dispose();
    }

    /// <summary>Sends in turn. What can't be sent is lost, as it is in life.</summary>
    private async Task SendAsync(Func<Task> send)
    {
        await _sending.WaitAsync();
        try
        {
            await send();
        }
        catch (Exception gone)
            when (gone is WebSocketException or ObjectDisposedException or InvalidOperationException or IOException or NotSupportedException
            )
        {
            // The last is what a packed stream says that was disposed of under it.
        }
        finally
        {
            _sending.Release();
        }
    }

    private byte[] Pack(byte[] frame)
    {
        _packed.SetLength(0);
        _packing!.Write(frame);
        _packing.Flush();
        return _packed.ToArray();
    }

    private async Task SendPiecesAsync(byte[] frame, WebSocketMessageType type)
    {
        var piece = _piece > 0 ? _piece : frame.Length;
        for (var at = 0; at < frame.Length; at += piece)
        {
            await _socket.SendAsync(
                frame.AsMemory(at, Math.Min(piece, frame.Length - at)),
                type,
                at + piece >= frame.Length,
                CancellationToken.None
            );
        }
    }
}
