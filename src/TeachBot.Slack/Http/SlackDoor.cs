using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core;

namespace TeachBot.Slack.Http;

/// <summary>Lets in what Slack signed lately and for the first time. Bytes are verified before anything reads them.</summary>
internal sealed partial class SlackDoor(
    SignatureCheck signatures,
    [FromKeyedServices(Clocks.System)] TimeProvider time,
    ILogger<SlackDoor> logger
)
{
    /// <summary>How far a request's time may be from ours, in the past or in the future.</summary>
    internal static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const int LongestTimestamp = 20;
    private readonly RecentlySeen<UInt128> _seen = new(time, SeenEvents.Kept);
    private long _toldAt;

    /// <summary>Reads a request's body, where Slack sent it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="into">Takes the body.</param>
    /// <param name="isRepetition">Whether it says that it comes again, and has an id by which it is known then.</param>
    /// <returns>The status to answer with: 200 where it is in <paramref name="into"/>.</returns>
    internal async Task<int> EnterAsync(HttpContext context, PooledBuffer into, bool isRepetition)
    {
        var headers = context.Request.Headers;
        string? signature = headers["X-Slack-Signature"],
            timestamp = headers["X-Slack-Request-Timestamp"];
        if (context.Request.ContentLength > SlackLimits.RequestBytes)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (signature is null || timestamp is not { Length: > 0 and <= LongestTimestamp })
        {
            return StatusCodes.Status401Unauthorized;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = SlackLimits.RequestBytes + 1;
        try
        {
            if (!await RequestBody.TryReadAsync(context.Request, into, context.RequestAborted))
            {
                return StatusCodes.Status413PayloadTooLarge;
            }
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }

        // Whoever has overheard a request may send it again, within its five minutes.
        return
            signatures.Holds(signature, timestamp, into.Written.Span)
            && IsRecent(timestamp)
            && (_seen.IsFirst(SignatureCheck.KeyOf(signature)) || isRepetition)
            ? StatusCodes.Status200OK
            : StatusCodes.Status401Unauthorized;
    }

    private bool IsRecent(string timestamp)
    {
        var now = time.GetUtcNow();
        if (
            long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs((decimal)now.ToUnixTimeSeconds() - seconds) <= (decimal)Skew.TotalSeconds
        )
        {
            return true;
        }

        // Slack signed it, so it is most likely our clock; once a minute is enough to say so.
        var minute = now.ToUnixTimeSeconds() / 60;
        if (Interlocked.Exchange(ref _toldAt, minute) != minute)
        {
            LogSkew(timestamp);
        }

        return false;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack signed a request at {Timestamp} (Unix time), which is more than five minutes from this machine's time: check the clock."
    )]
    private partial void LogSkew(string timestamp);
}
