using Microsoft.AspNetCore.Http;
using TeachBot.Slack.Answers;

namespace TeachBot.Slack.Http;

/// <summary>Acknowledges in the answer to Slack's own request.</summary>
internal sealed class HttpAcknowledgement(HttpResponse response) : IAcknowledgement
{
    /// <inheritdoc/>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        try
        {
            response.ContentLength = json.Length;
            if (json.Length > 0)
            {
                response.ContentType = "application/json; charset=utf-8";
                await response.BodyWriter.WriteAsync(json, cancellation);
            }

            // What comes later must not keep Slack waiting.
            await response.CompleteAsync();
            return !response.HttpContext.RequestAborted.IsCancellationRequested;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidOperationException)
        {
            return false;
        }
    }
}
