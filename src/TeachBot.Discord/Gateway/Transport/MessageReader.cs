using System.Net.WebSockets;

namespace TeachBot.Discord.Gateway.Transport;

/// <summary>What came of waiting for a message.</summary>
internal enum Incoming
{
    /// <summary>A message; it stands in <see cref="MessageReader.Message"/> until the next is read.</summary>
    Message,

    /// <summary>One that is longer than any that is sent: skipped.</summary>
    TooLong,

    /// <summary>The compressed stream can't be read any further.</summary>
    Unreadable,

    /// <summary>The other side closes.</summary>
    Closed,
}

/// <summary>Puts messages together from the pieces in which they come, unpacked where they are packed.</summary>
internal sealed class MessageReader(IGatewaySocket socket, bool isPackedStream, int longest = MessageReader.Longest) : IDisposable
{
    /// <summary>No message of Discord's is longer.</summary>
    internal const int Longest = 16 * 1_024 * 1_024;

    private const int Step = 4 * 1_024;

    private readonly PooledBuffer _received = new();
    private readonly PooledBuffer _unpacked = new();
    private Inflater? _inflater;

    /// <summary>The last message, UTF-8.</summary>
    internal ReadOnlyMemory<byte> Message { get; private set; }

    /// <summary>Waits for the next message.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    internal async ValueTask<Incoming> NextAsync(CancellationToken cancellation)
    {
        Message = default;
        _received.Clear();
        _unpacked.Clear();
        var isSkipped = false;
        while (true)
        {
            var piece = await socket.ReceiveAsync(_received.Room(Step), cancellation);
            if (piece.MessageType == WebSocketMessageType.Close)
            {
                return Incoming.Closed;
            }

            _received.Advance(piece.Count);
            var isPacked = piece.MessageType == WebSocketMessageType.Binary && isPackedStream && !IsPlain;
            if (_received.Length > longest)
            {
                if (isPacked)
                {
                    return Incoming.Unreadable;
                }

                isSkipped = true;
                _received.Clear();
            }

            if (!piece.EndOfMessage)
            {
                continue;
            }

            if (isSkipped)
            {
                return Incoming.TooLong;
            }

            if (!isPacked)
            {
                Message = _received.Written;
                return Incoming.Message;
            }

            // A packed message may come as several frames: only its end says that it is whole.
            if (_received.Written.Span.EndsWith(Inflater.End))
            {
                return Unpack();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Message = default;
        _inflater?.Dispose();
        _received.Dispose();
        _unpacked.Dispose();
    }

    /// <summary>Some servers send plain text as binary frames though asked to pack it. A packed stream never begins so.</summary>
    private bool IsPlain => _inflater is null && _received.Written.Span is [(byte)'{', ..];

    private Incoming Unpack()
    {
        _inflater ??= new Inflater();
        if (!_inflater.TryInflate(_received.Written, _unpacked, longest))
        {
            return Incoming.Unreadable;
        }

        Message = _unpacked.Written;
        return Incoming.Message;
    }
}
