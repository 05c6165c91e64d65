using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace TeachBot.Host.Playground.Security;

/// <summary>
/// Who gets in. Without a key only this machine, and only by its own name: a page elsewhere whose name was made to point here (DNS rebinding) is turned away.
/// With a key whoever has entered it.
/// </summary>
internal sealed partial class Gate(PlaygroundOptions options, PlaygroundWords words, ILogger<Gate> logger)
{
    /// <summary>No request says more, in bytes.</summary>
    internal const int MostBytes = 64 * 1024;

    private const string ContentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly KeyCookie? _cookie = options.Key is { } key ? new KeyCookie(key) : null;

    /// <summary>The key that is asked for; null where none is.</summary>
    internal KeyCookie? Cookie => _cookie;

    /// <summary>A route for those who may come in; <paramref name="isDoor"/> for the one by which the key is handed over.</summary>
    internal RequestDelegate Guard(RequestDelegate inner, bool isDoor = false) => async context =>
    {
        Harden(context.Response.Headers);
        var refusal = Refusal(context, isDoor);
        if (refusal is not null)
        {
            await RefuseAsync(context, refusal).ConfigureAwait(false);
            return;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MostBytes;
        try
        {
            await inner(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            LogBroken(context.Request.Path, exception);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    };

    private static void Harden(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    private sealed record Refused(int Status, bool AsksForKey);

    private Refused? Refusal(HttpContext context, bool isDoor)
    {
        if (_cookie is null && !(IsLoopback(context.Connection.RemoteIpAddress) && IsLoopback(context.Request.Host)))
        {
            return new Refused(StatusCodes.Status403Forbidden, AsksForKey: false);
        }

        if (HttpMethods.IsPost(context.Request.Method) && !IsSameOrigin(context.Request))
        {
            return new Refused(StatusCodes.Status403Forbidden, AsksForKey: false);
        }

        return _cookie is not null && !isDoor && !_cookie.IsIn(context.Request) ? new Refused(StatusCodes.Status401Unauthorized, AsksForKey: true) : null;
    }

    private Task RefuseAsync(HttpContext context, Refused refused)
    {
        // A person gets a page; what the page's scripts ask gets a number.
        context.Response.StatusCode = refused.Status;
        var language = context.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "ja";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(refused.AsksForKey ? KeyPage.Of(words.For(language), language, isWrong: false) : words.For(language).LocalOnly, Encoding.UTF8, context.RequestAborted);
    }

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsLoopback(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IsLoopback(address));

    /// <summary>Browsers say where a post comes from; what says nothing is no browser, and nobody's cookies are with it.</summary>
    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>JSON can't be posted from elsewhere without asking first.</summary>
    internal static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} of the playground failed.")]
    private partial void LogBroken(string path, Exception exception);
}
