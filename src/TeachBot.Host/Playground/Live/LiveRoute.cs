using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeachBot.Host.Playground.Names;
using TeachBot.Host.Playground.Pacing;
using TeachBot.Host.Playground.Routes;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Live;

/// <summary><c>GET /playground/live?user=…&amp;after=…</c>: what happens, as server-sent events.</summary>
internal static class LiveRoute
{
    internal static void MapLive(this IEndpointRouteBuilder routes, Gate gate)
    {
        var hub = routes.ServiceProvider.GetRequiredService<LiveHub>();
        var (door, crowd) = (routes.ServiceProvider.GetRequiredService<NameDoor>(), routes.ServiceProvider.GetRequiredService<Crowd>());
        var stopping = routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        routes.MapGet(
            "/playground/live",
            gate.Guard(async context =>
            {
                // A page that comes back names the last event it saw; the header counts more than the address, which is as old as the page.
                var after = context.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last
                    ? last
                    : context.Request.Query["after"].ToString();
                if (Student.Of(context.Request.Query["user"]) is not { } student)
                {
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return;
                }

                if (await door.RefusalAsync(context, student, takes: false) is { } error)
                {
                    context.Response.StatusCode = ActRoutes.StatusOf(error);
                    return;
                }

                using var place = crowd.Enter(context);
                if (place is null)
                {
                    context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                    return;
                }

                if (hub.Connect(student, after, BrowserCookie.Of(context)) is not { } connection)
                {
                    context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                    return;
                }

                using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
                try
                {
                    await TellAsync(context, connection, hub, ended.Token);
                }
                catch (Exception exception) when (exception is OperationCanceledException or IOException or ChannelClosedException)
                {
                    // The page was closed, or we are, or the name is another's.
                }
                finally
                {
                    hub.Disconnect(connection);
                }
            })
        );
    }

    private static async Task TellAsync(HttpContext context, LiveConnection connection, LiveHub hub, CancellationToken cancellation)
    {
        context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        await context.Response.Body.WriteAsync("retry: 1000\n\n"u8.ToArray(), cancellation);
        await context.Response.Body.FlushAsync(cancellation);
        while (true)
        {
            await context.Response.Body.WriteAsync(await connection.NextAsync(hub.Reread, cancellation), cancellation);
            await context.Response.Body.FlushAsync(cancellation);
        }
    }
}
