using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Interactions;
using TeachBot.Discord.Rendering;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Http;

/// <summary>
/// <c>POST /discord/interactions</c>. Bytes are verified before anything reads them; what Discord did not sign gets 401, whatever it is: Discord sends wrong signatures on purpose,
/// and removes an address that takes them.
/// </summary>
internal sealed partial class InteractionEndpoint(
    SignatureCheck signatures,
    InteractionDecoder decoder,
    Responder responder,
    Unsupported unsupported,
    IDiscordApi api,
    [FromKeyedServices(Clocks.System)] TimeProvider time,
    ILogger<InteractionEndpoint> logger
)
{
    /// <summary>Discord names no bound; without one, a request that somebody has seen would be good for ever.</summary>
    internal static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const int LongestTimestamp = 20;

    /// <summary>More than Discord sends one process in ten minutes. Nobody else fills it: what is noted is signed.</summary>
    private const int MostSigned = 1_000_000;

    /// <summary>
    /// What was signed and taken, by its hash, for at least as long as it would be taken again: twice <see cref="Skew"/>.
    /// </summary>
    private readonly RecentlySeen<UInt128> _taken = new(time, SeenEvents.Kept, MostSigned);

    private long _toldAt;

    internal async Task HandleAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        string? signature = headers["X-Signature-Ed25519"],
            timestamp = headers["X-Signature-Timestamp"];
        if (context.Request.ContentLength > SignedBody.MostBytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (signature is null || timestamp is not { Length: > 0 and <= LongestTimestamp })
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = SignedBody.MostBytes;
        Decoded decoded;
        try
        {
            using var body = await SignedBody.ReadAsync(timestamp, context.Request, context.RequestAborted);
            if (body is null || !signatures.Holds(signature, body.Whole) || !IsRecent(timestamp))
            {
                context.Response.StatusCode = body is null ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status401Unauthorized;
                return;
            }

            decoded = decoder.Decode(body.Body);
            if (decoded is Decoded.Interacted && !_taken.IsFirst(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(body.Whole))))
            {
                // Discord sends nothing twice: somebody has seen it on its way.
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
            return;
        }

        await AnswerAsync(decoded, context.Response);
    }

    private async Task AnswerAsync(Decoded decoded, HttpResponse response)
    {
        switch (decoded)
        {
            case Decoded.Ping:
                await new InlineAnswer(response, Nobody.Instance).SendAsync(Callback.Pong, CancellationToken.None);
                break;
            case Decoded.Interacted happened:
                // What was begun ends, whether Discord still listens or not.
                await responder.RespondAsync(
                    happened,
                    new InlineAnswer(response, new CallbackAnswer(api, happened.Interaction, logger)),
                    CancellationToken.None
                );
                if (response.StatusCode == StatusCodes.Status200OK && response.ContentLength is null)
                {
                    // It could not be answered, and that is logged.
                    response.StatusCode = StatusCodes.Status500InternalServerError;
                }

                break;
            case Decoded.Unsupported unknown:
                await unsupported.AnswerAsync(unknown, new InlineAnswer(response, Nobody.Instance), CancellationToken.None);
                break;
            default:
                response.StatusCode = StatusCodes.Status400BadRequest;
                break;
        }
    }

    private bool IsRecent(string timestamp)
    {
        var now = time.GetUtcNow();
        if (
            long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= Skew.TotalSeconds
        )
        {
            return true;
        }

        // Discord signed it, so it is most likely our clock; once a minute is enough to say so.
        var minute = now.ToUnixTimeSeconds() / 60;
        if (Interlocked.Exchange(ref _toldAt, minute) != minute)
        {
            LogSkew(timestamp);
        }

        return false;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Discord signed a request at {Timestamp} (Unix time), which is more than five minutes from this machine's time: check the clock."
    )]
    private partial void LogSkew(string timestamp);

    /// <summary>Sends nothing: these answers have no files.</summary>
    private sealed class Nobody : IFirstAnswer
    {
        internal static Nobody Instance { get; } = new();

        public Task<Acknowledged> SendAsync(Payload payload, CancellationToken cancellation) => Task.FromResult(Acknowledged.No);
    }
}
