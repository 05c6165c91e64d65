using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Host.Playground.Pacing;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary>
/// <c>GET /playground/key</c>: asks for a key, also those who are in already: teachers have one of their own. <c>POST</c>: takes it
/// from the form.
/// </summary>
internal static class KeyRoute
{
    private const string Path = "/playground/key";

    internal static void MapKey(this IEndpointRouteBuilder routes, Gate gate)
    {
        if (!gate.IsLocked)
        {
            return;
        }

        var (words, guesses) = (
            routes.ServiceProvider.GetRequiredService<PlaygroundWords>(),
            routes.ServiceProvider.GetRequiredService<Guesses>()
        );
        routes.MapGet(Path, gate.Guard(context => DoorPage.AskAsync(context, words, StatusCodes.Status200OK, DoorState.Asks), Needs.Place));
        routes.MapPost(
            Path,
            gate.Guard(
                async context =>
                {
                    var form = context.Request.HasFormContentType
                        ? await context.Request.ReadFormAsync(context.RequestAborted)
                        : FormCollection.Empty;
                    if (guesses.Wait(context) is { } wait)
                    {
                        context.Response.Headers.RetryAfter = Pace.Seconds(wait);
                        await DoorPage.AskAsync(context, words, StatusCodes.Status429TooManyRequests, DoorState.Slow, wait);
                    }
                    else if (gate.Open(context, form["key"].ToString()))
                    {
                        context.Response.Redirect("/");
                    }
                    else
                    {
                        guesses.Count(context);
                        await DoorPage.AskAsync(context, words, StatusCodes.Status401Unauthorized, DoorState.Wrong);
                    }
                },
                Needs.Place
            )
        );
    }
}
