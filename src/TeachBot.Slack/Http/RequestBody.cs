using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Slack.Http;

/// <summary>Reads a request's body within bounds.</summary>
internal static class RequestBody
{
    /// <summary>Reads it to its end.</summary>
    /// <returns>False where it is too long.</returns>
    internal static async ValueTask<bool> TryReadAsync(HttpRequest request, PooledBuffer into, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (into.Length + read.Buffer.Length > SlackLimits.RequestBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return false;
            }

            read.Buffer.CopyTo(into.Room((int)read.Buffer.Length).Span);
            into.Advance((int)read.Buffer.Length);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return true;
            }
        }
    }
}
