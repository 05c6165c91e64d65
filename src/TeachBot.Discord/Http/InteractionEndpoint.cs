using System.Buffers.Binary;
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
/// <c>POST /discord/interactions</c>. Bytes are verified before anything reads them. What Discord did not sign gets 401, whatever it is:
/// Discord sends wrong signatures on purpose, and removes an address that takes them.
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
    /// <summary>No interaction is longer, in bytes.</summary>
    internal const int MostBytes = 1 << 20;

    /// <summary>More than Discord sends one process in ten minutes. Nobody else fills it: what is noted is signed.</summary>
    private const int MostSigned = 1_000_000;

    // Discord names no bound; without one, a request that somebody has seen would be good for ever.
    private readonly SignedLately _lately = new(time, timestamp => LogSkew(logger, timestamp), MostSigned);

    internal async Task HandleAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        string? signature = headers["X-Signature-Ed25519"],
            timestamp = headers["X-Signature-Timestamp"];
        if (context.Request.ContentLength > MostBytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (signature is null || !SignedLately.IsTimestamp(timestamp))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MostBytes;
        Decoded decoded;
        try
        {
            using var signed = new PooledBuffer();
            signed.Add(timestamp);
            if (!await signed.TryAddAsync(context.Request.BodyReader, MostBytes, context.RequestAborted))
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }

            if (!signatures.Holds(signature, signed.Written.Span) || !_lately.IsRecent(timestamp))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            decoded = decoder.Decode(signed.Written.Span[timestamp.Length..]);
            if (
                decoded is Decoded.Interacted
                && !_lately.IsFirst(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(signed.Written.Span)))
            )
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

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Discord signed a request at {Timestamp} (Unix time), which is more than five minutes "
            + "from this machine's time: check the clock."
    )]
    private static partial void LogSkew(ILogger logger, string timestamp);

    /// <summary>Sends nothing: these answers have no files.</summary>
    private sealed class Nobody : IFirstAnswer
    {
        internal static Nobody Instance { get; } = new();

        public Task<Acknowledged> SendAsync(Payload payload, CancellationToken cancellation) => Task.FromResult(Acknowledged.No);
    }
}
