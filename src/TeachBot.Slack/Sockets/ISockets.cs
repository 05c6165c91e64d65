using System.Net.WebSockets;

namespace TeachBot.Slack.Sockets;

/// <summary>Opens sockets.</summary>
internal interface ISockets
{
    /// <summary>Connects.</summary>
    /// <exception cref="WebSocketException">There is no such place, or it refuses.</exception>
    Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellation);
}

/// <summary>Real ones. A connection that died unnoticed is found out by pings.</summary>
internal sealed class RealSockets : ISockets
{
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PongWithin = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        try
        {
            (socket.Options.KeepAliveInterval, socket.Options.KeepAliveTimeout) = (PingEvery, PongWithin);
            await socket.ConnectAsync(address, cancellation);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
