using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Messages;
using TeachBot.Host.Playground.Security;
using TeachBot.Host.Serving;

namespace TeachBot.Host.Playground.Routes;

/// <summary><c>GET /playground/files/…</c>: the notes' pictures.</summary>
internal static class FileRoute
{
    internal static void MapFiles(this IEndpointRouteBuilder routes, Gate gate)
    {
        var files = routes.ServiceProvider.GetService<INoteFiles>();
        routes.MapGet(
            "/playground/files/{**source}",
            gate.Guard(async context =>
            {
                var source = context.Request.RouteValues["source"] as string ?? "";
                if (
                    files is null
                    || await files.ReadAsync(source, context.RequestAborted) is not { } file
                    || !file.MediaType.StartsWith("image/", StringComparison.Ordinal)
                )
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return;
                }

                // A drawing may hold a script, which runs where it is opened as a page.
                context.Response.Headers.ContentSecurityPolicy =
                    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
                context.Response.Headers.CacheControl = "private, max-age=60";
                context.Response.ContentType = file.MediaType;
                context.Response.ContentLength = file.Bytes.Length;
                await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
            })
        );
    }
}
