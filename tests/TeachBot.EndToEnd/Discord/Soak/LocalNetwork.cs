using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.EndToEnd.Fakes;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>The way from the bot to Discord within the process: calls take their time there and back, by the test's clock.</summary>
/// <param name="rest">Answers calls.</param>
/// <param name="gateway">Takes connections.</param>
/// <param name="clock">The only time there is.</param>
/// <param name="traffic">Told of every call.</param>
/// <param name="latency">How long the next takes one way.</param>
internal sealed class LocalNetwork(FakeDiscordRest rest, FakeGateway gateway, BusyClock clock, Traffic traffic, Func<TimeSpan> latency) : HttpMessageHandler, IGatewaySockets
{
    public Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        clock.Note();
        if (gateway.IsResumeAway && address.AbsolutePath == gateway.ResumeAddress.AbsolutePath)
        {
            throw new WebSocketException(WebSocketError.Faulted);
        }

        var (ours, theirs) = PairedSocket.Make(clock);
        _ = Task.Run(() => gateway.ServeAsync(theirs, new QueryCollection(QueryHelpers.ParseQuery(address.Query)), CancellationToken.None), CancellationToken.None);
        return Task.FromResult<IGatewaySocket>(ours);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        traffic.Called(request.RequestUri!.AbsolutePath);
        await Task.Delay(latency(), clock, cancellationToken);
        var context = new DefaultHttpContext { RequestAborted = cancellationToken };
        var life = new Life();
        context.Features.Set<IHttpRequestLifetimeFeature>(life);
        life.RequestAborted = cancellationToken;
        await FillAsync(context.Request, request, cancellationToken);
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await rest.HandleAsync(context);
        clock.Note();
        await Task.Delay(latency(), clock, cancellationToken);
        return life.IsLost ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : Read(context.Response, answer.ToArray());
    }

    private static async Task FillAsync(HttpRequest into, HttpRequestMessage request, CancellationToken cancellation)
    {
        (into.Method, into.Path, into.QueryString) = (request.Method.Method, PathString.FromUriComponent(request.RequestUri!), QueryString.FromUriComponent(request.RequestUri!));
        foreach (var (name, values) in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default))
        {
            into.Headers[name] = values.ToString();
        }

        if (request.Content is { } content)
        {
            into.Body = new MemoryStream(await content.ReadAsByteArrayAsync(cancellation));
        }
    }

    private static HttpResponseMessage Read(HttpResponse response, byte[] body)
    {
        var read = new HttpResponseMessage((HttpStatusCode)response.StatusCode) { Content = new ByteArrayContent(body) };
        foreach (var (name, value) in response.Headers)
        {
            if (!read.Headers.TryAddWithoutValidation(name, value.ToArray()))
            {
                read.Content.Headers.TryAddWithoutValidation(name, value.ToArray());
            }
        }

        return read;
    }

    /// <summary>Notes that the other side hung up.</summary>
    private sealed class Life : IHttpRequestLifetimeFeature
    {
        internal bool IsLost { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => IsLost = true;
    }
}
