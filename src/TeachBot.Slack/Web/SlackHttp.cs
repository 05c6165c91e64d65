using System.Net.Http.Headers;
using System.Text.Json;

namespace TeachBot.Slack.Web;

/// <summary>Makes one call as Slack wants it, and reads its answer: HTTP 200 says nothing yet, <c>ok</c> does. Knows no limits.</summary>
internal sealed class SlackHttp(HttpClient http, string apiBaseUrl, TimeProvider time)
{
    private const int MostBytes = 16 << 20;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(30);
    private readonly string _base = apiBaseUrl.TrimEnd('/');

    /// <summary>The client that calls are made with; it follows no redirection, which could take a token elsewhere.</summary>
    internal static HttpClient Client() =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
                ConnectTimeout = TimeSpan.FromSeconds(5),
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
                EnableMultipleHttp2Connections = true,
            }
        )
        {
            DefaultRequestVersion = System.Net.HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MostBytes,
        };

    /// <exception cref="SlackException">Slack refused, or no answer came.</exception>
    internal Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> SendAsync(string token, Call call, CancellationToken cancellation) =>
        SendAsync(new AuthenticationHeaderValue("Bearer", token), call, cancellation);

    /// <exception cref="SlackException">Slack refused, or no answer came.</exception>
    internal async Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> SendAsync(
        AuthenticationHeaderValue authorization,
        Call call,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_base}/{call.Method}")
        {
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
        };
        request.Headers.Authorization = authorization;
        request.Content = new ReadOnlyMemoryContent(call.Body)
        {
            Headers =
            {
                ContentType = new MediaTypeHeaderValue(call.IsForm ? "application/x-www-form-urlencoded" : "application/json")
                {
                    CharSet = "utf-8",
                },
            },
        };
        using var response = await SendAsync(request, call.Method, cancellation);
        if ((int)response.StatusCode == 429)
        {
            throw new SlackException($"Slack: too many calls, {call.Method}")
            {
                Code = ErrorCodes.RateLimited,
                RetryAfter = PauseOf(response),
            };
        }

        var json = await ReadAsync(response.Content, call.Method, cancellation);
        if (Read(json) is not { } answer || (int)response.StatusCode >= 500)
        {
            throw new SlackException($"Slack: status {(int)response.StatusCode} without an answer, {call.Method}")
            {
                MayHaveArrived = true,
            };
        }

        answer.At = response.Headers.Date;
        answer.Scopes = response.Headers.TryGetValues("x-oauth-scopes", out var scopes) ? string.Join(',', scopes) : null;
        return answer.Ok
            ? (answer, json)
            : throw new SlackException($"Slack: {answer.Error}, {call.Method}")
            {
                Code = answer.Error ?? "unknown",
                NeededScope = answer.Needed ?? "",
                RetryAfter = answer.Error == ErrorCodes.RateLimited ? PauseOf(response) : null,
                MayHaveArrived = ErrorCodes.IsTrouble(answer.Error ?? ""),
            };
    }

    /// <summary>Sends any request of ours.</summary>
    /// <exception cref="SlackException">No answer came.</exception>
    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string what, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SlackException($"Slack: no answer in time, {what}") { MayHaveArrived = true };
        }
        catch (HttpRequestException failure)
        {
            throw new SlackException($"Slack can't be reached ({failure.HttpRequestError}), {what}", failure)
            {
                MayHaveArrived = !IsBeforeSending(failure.HttpRequestError),
            };
        }
        catch (IOException failure)
        {
            throw new SlackException($"Slack: the connection broke, {what}", failure) { MayHaveArrived = true };
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, string method, CancellationToken cancellation) =>
        content.Headers.ContentLength > MostBytes
            ? throw new SlackException($"Slack: more than can be meant, {method}") { MayHaveArrived = true }
            : await content.ReadAsByteArrayAsync(cancellation);

    /// <summary>Reads what a method answered; null where that is no answer.</summary>
    internal static AnswerWire? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, AnswerContext.Default.AnswerWire);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>How long Slack asks us to wait.</summary>
    internal static TimeSpan PauseOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta is { } asked && asked >= TimeSpan.Zero ? asked : UsualPause;

    private static bool IsBeforeSending(HttpRequestError error) =>
        error
            is HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError;
}
