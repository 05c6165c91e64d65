using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary>What people do: <c>POST /playground/say</c>, <c>command</c>, <c>press</c>, <c>form</c>, <c>suggest</c>, <c>home</c>.</summary>
internal static class ActRoutes
{
    internal static void MapActs(this IEndpointRouteBuilder routes, Gate gate)
    {
        var services = routes.ServiceProvider;
        var (words, options) = (services.GetRequiredService<PlaygroundWords>(), services.GetRequiredService<PlaygroundOptions>());
        var exchange = new Exchange(services.GetRequiredService<IChat>(), services.GetRequiredService<MessageBoard>(), services.GetRequiredKeyedService<TimeProvider>(Clocks.System));
        Map("say", (act, place, _) => exchange.SayAsync(act, place));
        Map("command", (act, place, _) => exchange.CommandAsync(act, place));
        Map("press", (act, place, _) => exchange.PressAsync(act, place));
        Map("form", (act, place, _) => exchange.SubmitAsync(act, place));
        Map("suggest", exchange.SuggestAsync);
        Map("home", (_, place, cancellation) => exchange.HomeAsync(place, cancellation));

        void Map(string name, Func<Act, Place, CancellationToken, Task<ActResponse>> run) => routes.MapPost($"/playground/{name}", gate.Guard(Handler(run, words, options)));
    }

    /// <summary>Reads an act, has it done, and writes what came of it.</summary>
    internal static RequestDelegate Handler(Func<Act, Place, CancellationToken, Task<ActResponse>> run, PlaygroundWords words, PlaygroundOptions options) => async context =>
    {
        if (!Gate.IsJson(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var act = await ReadAsync(context).ConfigureAwait(false) ?? new Act();
        var (place, error) = Place.Of(act, words, options);
        var response = place is null ? new ActResponse("error") { Error = error } : await run(act, place, context.RequestAborted).ConfigureAwait(false);
        await Json.WriteAsync(context, response, PlaygroundJson.Default.ActResponse, response.Error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest).ConfigureAwait(false);
    };

    private static async Task<Act?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, PlaygroundJson.Default.Act, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or half a surrogate pair in it.
            return null;
        }
    }
}
