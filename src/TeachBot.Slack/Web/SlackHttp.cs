using System.Net.Http.Headers;
using System.Text.Json;
using TeachBot.Core.Posting;

namespace TeachBot.Slack.Web;

/// <summary>Makes one call as Slack wants it, and reads its answer: HTTP 200 says nothing yet, <c>ok</c> does. Knows no limits.</summary>
internal sealed class SlackHttp(HttpClient http, string apiBaseUrl, TimeProvider time)
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(30);
    private readonly string _base = apiBaseUrl.TrimEnd('/');

    /// <exception cref="Core.Posting.PlatformException">Slack refused, or no answer came.</exception>
    internal Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> SendAsync(string token, Call call, CancellationToken cancellation) =>
        SendAsync(new AuthenticationHeaderValue("Bearer", token), call, cancellation);

    /// <exception cref="Core.Posting.PlatformException">Slack refused, or no answer came.</exception>
    internal async Task<(AnswerWire Answer, ReadOnlyMemory<byte> Json)> SendAsync(
        AuthenticationHeaderValue authorization,
        Call call,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_base}/{call.Method}");
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

        ReadOnlyMemory<byte> json = await response.Content.ReadAsByteArrayAsync(cancellation);
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
    /// <exception cref="PlatformException">No answer came.</exception>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string what, CancellationToken cancellation) =>
        http.SendAsync(request, $"Slack, {what}", Within, time, cancellation);

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
}
