using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Soaks;

/// <summary>The way to somebody within the process: requests take their time there and back, by the test's clock.</summary>
/// <param name="far">Answers requests.</param>
/// <param name="clock">The only time there is.</param>
/// <param name="latency">How long the next takes one way.</param>
/// <param name="sent">Told of every request as it leaves.</param>
internal sealed class LocalNetwork(RequestDelegate far, BusyClock clock, Func<TimeSpan> latency, Action<HttpRequestMessage> sent)
    : HttpMessageHandler
{
    /// <summary>Whoever answers asks for options, and makes do without.</summary>
    private static readonly IServiceProvider None = new ServiceCollection().BuildServiceProvider();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        sent(request);
        await Task.Delay(latency(), clock, cancellationToken);
        var context = new DefaultHttpContext { RequestAborted = cancellationToken, RequestServices = None };
        var life = new Life();
        context.Features.Set<IHttpRequestLifetimeFeature>(life);
        life.RequestAborted = cancellationToken;
        await FillAsync(context.Request, request, cancellationToken);
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await far(context);
        clock.Note();
        await Task.Delay(latency(), clock, cancellationToken);
        return life.IsLost ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : Read(context.Response, answer.ToArray());
    }

    private static async Task FillAsync(HttpRequest into, HttpRequestMessage request, CancellationToken cancellation)
    {
        (into.Method, into.Path, into.QueryString) = (
            request.Method.Method,
            PathString.FromUriComponent(request.RequestUri!),
            QueryString.FromUriComponent(request.RequestUri!)
        );
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
