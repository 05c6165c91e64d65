using System.Net.WebSockets;

namespace TeachBot.Discord.Gateway.Transport;

/// <summary>Opens sockets.</summary>
internal interface IGatewaySockets
{
    /// <summary>Connects.</summary>
    /// <exception cref="WebSocketException">There is no such place, or it refuses.</exception>
    Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellation);
}

/// <summary>A connection to the gateway, frames in and out. One reads and one sends at a time.</summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    /// <summary>The code with which the other side closed; null where it gave none.</summary>
    int? CloseCode { get; }

    /// <summary>Receives a frame or a piece of one.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> into, CancellationToken cancellation);

    /// <summary>Sends a text frame.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation);

    /// <summary>Says that we close. The other side's answer comes as a frame.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    Task CloseAsync(int code, CancellationToken cancellation);
}
