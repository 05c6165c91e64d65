using System.Net.Http.Headers;
using System.Text;

namespace TeachBot.Slack.Web;

/// <summary>Says something by a <c>response_url</c>: five times in half an hour, without any right, to Slack's hosts alone.</summary>
internal sealed class ResponseUrls(SlackHttp http, AllowedHosts hosts, TimeProvider time)
{
    private const int Most = 50_000;
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private Dictionary<string, (long Since, int Used)> _young = new(StringComparer.Ordinal);
    private Dictionary<string, (long Since, int Used)> _old = new(StringComparer.Ordinal);
    private long _turnedAt = time.GetTimestamp();

    /// <summary>An address came, and can be used from now on. One that is known keeps its uses.</summary>
    internal void Meet(string? address)
    {
        if (address is { Length: > 0 })
        {
            Count(address, 0);
        }
    }

    /// <summary>Says something by it.</summary>
    /// <returns>False where it is used up, too old, or none of Slack's.</returns>
    /// <exception cref="Core.Posting.PlatformException">Slack refused, or could not be reached.</exception>
    internal async Task<bool> TrySendAsync(string? address, ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        if (!hosts.IsForReplies(address, out var uri) || !Count(address!, 1))
        {
            return false;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, uri);
        request.Content = new ReadOnlyMemoryContent(json)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } },
        };
        using var response = await http.SendAsync(request, "response_url", cancellation);
        if ((int)response.StatusCode == 429)
        {
            throw new SlackException("Slack: too many replies, response_url")
            {
                Code = ErrorCodes.RateLimited,
                RetryAfter = SlackHttp.PauseOf(response),
            };
        }

        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);

        // "ok" in plain letters, or an answer as the Web API gives it.
        if (response.IsSuccessStatusCode && SlackHttp.Read(bytes) is not { Ok: false, Error: not null })
        {
            return true;
        }

        var body = Encoding.UTF8.GetString(bytes);

        // 404 used_url, expired_url: the address is of no use any more; the rest is what we sent.
        return body.Contains("_url", StringComparison.Ordinal) || (int)response.StatusCode == 404
            ? false
            : throw new SlackException($"Slack: status {(int)response.StatusCode}, response_url")
            {
                Code = body.Contains(ErrorCodes.InvalidBlocks, StringComparison.Ordinal) ? ErrorCodes.InvalidBlocks : "unknown",
                MayHaveArrived = (int)response.StatusCode >= 500,
            };
    }

    private bool Count(string address, int uses)
    {
        lock (_lock)
        {
            if (_young.Count >= Most || time.GetElapsedTime(_turnedAt) > SlackLimits.ResponseLife)
            {
                (_young, _old, _turnedAt) = (new(StringComparer.Ordinal), _young, time.GetTimestamp());
            }

            var known =
                _young.TryGetValue(address, out var use) || _old.TryGetValue(address, out use)
                    ? use
                    : (Since: time.GetTimestamp(), Used: 0);
            var isGood =
                known.Used + uses <= SlackLimits.ResponseUses && time.GetElapsedTime(known.Since) < SlackLimits.ResponseLife - Margin;
            _young[address] = (known.Since, known.Used + (isGood ? uses : 0));
            return isGood;
        }
    }
}
