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
    private readonly SignedLately _lately = new(time, timestamp => LogSkew(logger, timestamp));

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

        if (signature is null || !SignedLately.IsTimestamp(timestamp))
        {
            return StatusCodes.Status401Unauthorized;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = SlackLimits.RequestBytes + 1;
        try
        {
            if (!await into.TryAddAsync(context.Request.BodyReader, SlackLimits.RequestBytes, context.RequestAborted))
            {
                return StatusCodes.Status413PayloadTooLarge;
            }
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }

        return
            signatures.Holds(signature, timestamp, into.Written.Span)
            && _lately.IsRecent(timestamp)
            && (_lately.IsFirst(SignatureCheck.KeyOf(signature)) || isRepetition)
            ? StatusCodes.Status200OK
            : StatusCodes.Status401Unauthorized;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack signed a request at {Timestamp} (Unix time), which is more than five minutes "
            + "from this machine's time: check the clock."
    )]
    private static partial void LogSkew(ILogger logger, string timestamp);
}
