using System.Net.WebSockets;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Slack.Sockets;

namespace TeachBot.EndToEnd.Daily.Killing;

/// <summary>Calls and sockets that break when the replica's life ends.</summary>
internal sealed class MortalNetwork(Life life)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }),
        IGatewaySockets,
        ISockets
{
    private readonly WebSockets _gateway = new("DiscordBot (https://teachbot.example, 0)");
    private readonly RealSockets _slack = new();

    async Task<IGatewaySocket> IGatewaySockets.ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var socket = await Living(() => _gateway.ConnectAsync(address, cancellation));
        life.Death.Register(() => socket.DisposeAsync().AsTask());
        return socket;
    }

    async Task<WebSocket> ISockets.ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var socket = await Living(() => _slack.ConnectAsync(address, cancellation));
        life.Death.Register(socket.Abort);
        return socket;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        life.StepAsync(
            async () =>
            {
                using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life.Death);
                return await base.SendAsync(request, either.Token);
            },
            () => new HttpRequestException(HttpRequestError.ConnectionError)
        );

    private Task<T> Living<T>(Func<Task<T>> connect) => life.IsOver ? throw new WebSocketException(WebSocketError.Faulted) : connect();
}
