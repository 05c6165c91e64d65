using TeachBot.Core.Posting;

namespace TeachBot.Core.Adapters;

/// <summary>Makes requests to platforms, and says of one that failed whether it may have had its effect.</summary>
public static class Requests
{
    /// <summary>No answer is longer, in bytes.</summary>
    public const int MostBytes = 16 << 20;

    /// <summary>The client that requests are made with; it follows no redirection, which could take a token elsewhere.</summary>
    public static HttpClient Client() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
                ConnectTimeout = TimeSpan.FromSeconds(3),
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),

                // A first answer has two seconds: it finds a connection that is open, and not one that died unnoticed.
                PooledConnectionIdleTimeout = TimeSpan.FromMinutes(10),
                KeepAlivePingPolicy = HttpKeepAlivePingPolicy.Always,
                KeepAlivePingDelay = TimeSpan.FromSeconds(60),
                KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
                EnableMultipleHttp2Connections = true,
            }
        )
        {
            DefaultRequestVersion = System.Net.HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MostBytes,
        };

    /// <summary>Makes a request and reads its answer, of whatever status.</summary>
    /// <param name="http">Makes it.</param>
    /// <param name="request">The request; it goes by the client's version of HTTP.</param>
    /// <param name="what">What it is, for the operator: the platform, then what is asked of it.</param>
    /// <param name="within">How long it may take.</param>
    /// <param name="time">The time.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="PlatformException">No answer came.</exception>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient http,
        HttpRequestMessage request,
        string what,
        TimeSpan within,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        (request.Version, request.VersionPolicy) = (http.DefaultRequestVersion, http.DefaultVersionPolicy);
        using var limit = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PlatformException($"{what}: no answer in time") { MayHaveArrived = true };
        }
        catch (HttpRequestException failure)
        {
            throw new PlatformException($"{what}: not reached ({failure.HttpRequestError})", failure)
            {
                MayHaveArrived = !IsBeforeSending(failure.HttpRequestError),
            };
        }
        catch (IOException failure)
        {
            throw new PlatformException($"{what}: the connection broke", failure) { MayHaveArrived = true };
        }
    }

    private static bool IsBeforeSending(HttpRequestError error) =>
        error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;
}
