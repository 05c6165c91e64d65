using System.Net.Http.Headers;

namespace TeachBot.Discord.Rest;

/// <summary>Makes one request as Discord wants it, and reads its answer. Knows no limits.</summary>
internal sealed class DiscordHttp(HttpClient http, DiscordOptions options, RestPace pace, TimeProvider time)
{
    private const int MostBytes = 8 << 20;
    internal static readonly string UserAgent =
        $"DiscordBot (https://teachbot.example, {typeof(DiscordHttp).Assembly.GetName().Version?.ToString(3) ?? "0"})";

    private readonly string _base = options.ApiBaseUrl.TrimEnd('/');

    private readonly AuthenticationHeaderValue _bot = new("Bot", options.Token);

    /// <summary>The client that calls are made with; it follows no redirection, which could take a token elsewhere.</summary>
    internal static HttpClient Client() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(3),
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),

                // The first answer to an interaction has two seconds: it finds a connection that is open, and not one that died unnoticed.
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
        };

    /// <exception cref="DiscordException">No answer came.</exception>
    internal async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        using var request = Request(call);
        using var limit = new CancellationTokenSource(pace.TimeFor(call), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return new Answer(
                (int)response.StatusCode,
                LimitHeaders.Read(response.Headers),
                await ReadAsync(response.Content, either.Token)
            )
            {
                At = response.Headers.Date,
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DiscordException($"Discord: no answer in time, {call.Route}") { MayHaveArrived = true };
        }
        catch (HttpRequestException failure)
        {
            throw new DiscordException($"Discord can't be reached ({failure.HttpRequestError}), {call.Route}", failure)
            {
                MayHaveArrived = !IsBeforeSending(failure.HttpRequestError),
            };
        }
        catch (IOException failure)
        {
            throw new DiscordException($"Discord: the connection broke, {call.Route}", failure) { MayHaveArrived = true };
        }
    }

    private HttpRequestMessage Request(Call call)
    {
        var request = new HttpRequestMessage(call.Route.Method, _base + call.Route.Path)
        {
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (call.Route.Door == Door.Bot)
        {
            request.Headers.Authorization = _bot;
        }

        if (call.Payload is { } payload)
        {
            request.Content = PayloadContent.Of(payload);
        }

        return request;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        var stream = await content.ReadAsStreamAsync(cancellation);
        await using (stream)
        {
            var length = (int)Math.Clamp(content.Headers.ContentLength ?? 0, 0, MostBytes);
            var bytes = new byte[Math.Max(length, 256)];
            var read = 0;
            while (await stream.ReadAsync(bytes.AsMemory(read), cancellation) is > 0 and var more)
            {
                read += more;
                if (read == bytes.Length)
                {
                    if (read >= MostBytes)
                    {
                        throw new IOException("more than can be meant");
                    }

                    Array.Resize(ref bytes, Math.Min(read * 2, MostBytes));
                }
            }

            return bytes.AsMemory(0, read);
        }
    }

    private static bool IsBeforeSending(HttpRequestError error) =>
        error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;
}
