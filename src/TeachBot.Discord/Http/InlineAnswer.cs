using Microsoft.AspNetCore.Http;
using TeachBot.Discord.Interactions;

namespace TeachBot.Discord.Http;

/// <summary>Answers in the answer to Discord's own request. With files, which can't go there, by a call of ours instead.</summary>
internal sealed class InlineAnswer(HttpResponse response, IFirstAnswer call) : IFirstAnswer
{
    /// <inheritdoc/>
    public async Task<Acknowledged> SendAsync(Payload payload, CancellationToken cancellation)
    {
        if (payload.Files.Count > 0)
        {
            var acknowledged = await call.SendAsync(payload, cancellation);
            response.StatusCode = StatusCodes.Status202Accepted;
            return acknowledged;
        }

        response.ContentType = "application/json";
        response.ContentLength = payload.Json.Length;
        await response.BodyWriter.WriteAsync(payload.Json, cancellation);
        return Acknowledged.Yes;
    }
}
