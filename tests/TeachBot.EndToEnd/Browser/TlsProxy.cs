using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Browser;

/// <summary>
/// A proxy that ends TLS, as stands before a bot on the web: it keeps the name that was asked for, and says who asked and that it was
/// over https.
/// </summary>
internal sealed class TlsProxy : IAsyncDisposable
{
    private static readonly string[] OwnHeaders = ["Host", "Connection", "Transfer-Encoding", "Keep-Alive", "Upgrade"];

    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly X509Certificate2 _certificate;

    private TlsProxy(WebApplication app, HttpClient http, X509Certificate2 certificate) =>
        (_app, _http, _certificate) = (app, http, certificate);

    /// <summary>Its port.</summary>
    internal int Port => new Uri(_app.Urls.First()).Port;

    internal static async Task<TlsProxy> StartAsync(Uri bot, CancellationToken cancellation)
    {
        using var key = RSA.Create(2048);
        var certificate = new CertificateRequest(
            $"CN={Chromium.Elsewhere}",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.None,
            }
        )
        {
            BaseAddress = bot,
        };
        var builder = WebApplication.CreateSlimBuilder();
        builder
            .WebHost.UseKestrelHttpsConfiguration()
            .ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        app.Run(context => PassAsync(context, http));
        await app.StartAsync(cancellation);
        return new TlsProxy(app, http, certificate);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _http.Dispose();
        _certificate.Dispose();
    }

    private static async Task PassAsync(HttpContext context, HttpClient http)
    {
        var asked = context.Request;
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), asked.Path + asked.QueryString.Value);
        if (HttpMethods.IsPost(asked.Method))
        {
            request.Content = new StreamContent(asked.Body);
        }

        foreach (
            var header in asked.Headers.Where(header =>
                !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase) && !header.Key.StartsWith(':')
            )
        )
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value))
            {
                request.Content?.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value);
            }
        }

        request.Headers.Host = asked.Host.Value;
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (
            var header in response
                .Headers.Concat(response.Content.Headers)
                .Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        )
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        await CopyAsync(await response.Content.ReadAsStreamAsync(context.RequestAborted), context);
    }

    /// <summary>What is told bit by bit is passed on so.</summary>
    private static async Task CopyAsync(Stream body, HttpContext context)
    {
        var bytes = new byte[8192];
        try
        {
            while (await body.ReadAsync(bytes, context.RequestAborted) is > 0 and var read)
            {
                await context.Response.Body.WriteAsync(bytes.AsMemory(0, read), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // One of the two has gone.
        }
    }
}
