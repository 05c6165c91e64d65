using System.Net.Http.Headers;
using TeachBot.Core.Posting;

namespace TeachBot.Discord.Rest;

/// <summary>Makes one request as Discord wants it, and reads its answer. Knows no limits.</summary>
internal sealed class DiscordHttp(HttpClient http, DiscordOptions options, RestPace pace, TimeProvider time)
{
    private readonly string _base = options.ApiBaseUrl.TrimEnd('/');

    private readonly AuthenticationHeaderValue _bot = new("Bot", options.Token);

    /// <exception cref="PlatformException">No answer came.</exception>
    internal async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        using var request = Request(call);
        using var response = await http.SendAsync(request, $"Discord, {call.Route}", pace.TimeFor(call), time, cancellation);
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        return new Answer((int)response.StatusCode, LimitHeaders.Read(response.Headers), body) { At = response.Headers.Date };
    }

    private HttpRequestMessage Request(Call call)
    {
        var request = new HttpRequestMessage(call.Route.Method, _base + call.Route.Path);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
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
}
