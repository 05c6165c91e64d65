using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Health;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Serving;

/// <summary>Whether the process runs, and whether it can do all that it is for.</summary>
internal static class HealthRoutes
{
    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var reporter = new HealthReporter(
            services.GetRequiredService<IStore>(),
            services.GetRequiredService<IOutbox>(),
            services.GetRequiredService<SteadyClock>(),
            services.GetRequiredService<ServedContent>(),
            [.. services.GetServices<IHealthPart>()]
        );
        // Some monitors only ask for the head.
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/health/live", methods, (RequestDelegate)(context => context.Response.WriteAsync("ok")));
        routes.MapMethods(
            "/health/ready",
            methods,
            (RequestDelegate)(
                async context =>
                {
                    var report = await reporter.ReportAsync(context.RequestAborted);
                    context.Response.StatusCode = report.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
                    context.Response.ContentType = "application/json; charset=utf-8";
                    await context.Response.WriteAsync(
                        JsonSerializer.Serialize(report, HealthJson.Default.HealthReport),
                        context.RequestAborted
                    );
                }
            )
        );
    }
}
