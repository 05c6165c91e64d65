using Microsoft.AspNetCore.Http;

namespace TeachBot.Reference;

/// <summary>Reads a body, has its signature looked at, and answers: nothing else.</summary>
internal static class Signed
{
    internal static async Task AnswerAsync(HttpContext context, byte[] answer, Func<string, byte[], bool> holds, string timestamp)
    {
        var body = new byte[(int)(context.Request.ContentLength ?? 0)];
        await context.Request.Body.ReadExactlyAsync(body, context.RequestAborted);
        if (!holds(context.Request.Headers[timestamp].ToString(), body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }
}
