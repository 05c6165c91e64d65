using System.Net.WebSockets;

namespace TeachBot.Discord.Gateway.Transport;

/// <summary>Real sockets.</summary>
/// <param name="userAgent">Who we are; Discord wants to know.</param>
internal sealed class WebSockets(string userAgent) : IGatewaySockets
{
    /// <inheritdoc/>
    public async Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        try
        {
            // The gateway's own heartbeats keep the connection.
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            socket.Options.SetRequestHeader("User-Agent", userAgent);
            await socket.ConnectAsync(address, cancellation);
            return new Connected(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class Connected(ClientWebSocket socket) : IGatewaySocket
    {
        public int? CloseCode => (int?)socket.CloseStatus;

        public ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> into, CancellationToken cancellation) =>
            socket.ReceiveAsync(into, cancellation);

        public ValueTask SendAsync(ReadOnlyMemory<byte> text, CancellationToken cancellation) =>
            socket.SendAsync(text, WebSocketMessageType.Text, true, cancellation);

        public Task CloseAsync(int code, CancellationToken cancellation) =>
            socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellation);

        public ValueTask DisposeAsync()
        {
            socket.Dispose();
            return default;
        }
    }
}
