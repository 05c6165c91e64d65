using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>Slack's requests to an app, signed as Slack signs them.</summary>
/// <param name="events">Where events go.</param>
/// <param name="commands">Where slash commands go.</param>
/// <param name="interactivity">Where presses and forms go.</param>
/// <param name="secret">The app's signing secret.</param>
/// <param name="way">How they get there; null for the network.</param>
/// <param name="time">Slack's clock; null for this machine's.</param>
internal sealed class FakeSender(
    Uri events,
    Uri commands,
    Uri interactivity,
    string secret,
    HttpMessageHandler? way = null,
    TimeProvider? time = null
) : IDisposable
{
    private readonly HttpClient _http = way is null ? new() : new(way) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>How far Slack's clock is ahead.</summary>
    internal TimeSpan Ahead { get; set; }

    /// <summary>Sends an event.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="retry">The how manyth try it is after the first; 0 for the first.</param>
    internal Task<Delivered> EventAsync(JsonObject happened, int retry, CancellationToken cancellation) =>
        SendAsync(SignEvent(happened, retry), cancellation);

    /// <summary>Sends a slash command.</summary>
    internal Task<Delivered> CommandAsync(JsonObject fields, CancellationToken cancellation) =>
        SendAsync(SignCommand(fields), cancellation);

    /// <summary>Sends a press, a form, or what somebody typed.</summary>
    internal Task<Delivered> InteractAsync(JsonObject payload, CancellationToken cancellation) =>
        SendAsync(SignInteraction(payload), cancellation);

    /// <summary>The request of an event, to be sent as it is, or changed first.</summary>
    internal HttpRequestMessage Sign(string body) => Sign(events, body, "application/json", 0);

    /// <summary>The same for what happened.</summary>
    internal HttpRequestMessage SignEvent(JsonObject happened, int retry) =>
        Sign(events, happened.ToJsonString(), "application/json", retry);

    /// <summary>The request of a slash command.</summary>
    internal HttpRequestMessage SignCommand(JsonObject fields) => Sign(commands, Form(fields), "application/x-www-form-urlencoded", 0);

    /// <summary>The request of a press, a form, or what somebody typed.</summary>
    internal HttpRequestMessage SignInteraction(JsonObject payload) =>
        Sign(interactivity, Form(new JsonObject { ["payload"] = payload.ToJsonString() }), "application/x-www-form-urlencoded", 0);

    internal async Task<Delivered> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request, cancellation);
            return new Delivered((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellation));
        }
    }

    public void Dispose() => _http.Dispose();

    private static string Form(JsonObject fields) =>
        string.Join(
            '&',
            fields
                .Where(field => field.Value is not null)
                .Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value!.GetValue<string>())}")
        );

    private HttpRequestMessage Sign(Uri to, string body, string type, int retry)
    {
        var at = ((time ?? TimeProvider.System).GetUtcNow() + Ahead).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, to)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } },
        };
        request.Headers.Add("X-Slack-Request-Timestamp", at);
        request.Headers.Add(
            "X-Slack-Signature",
            "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{at}:{body}")))
        );
        if (retry > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        return request;
    }
}

/// <summary>How the app answered a request.</summary>
internal sealed record Delivered(int Status, string Body)
{
    /// <summary>What it said in its answer; null for nothing.</summary>
    internal JsonObject? Json => Body.Length > 0 ? JsonNode.Parse(Body)!.AsObject() : null;
}
