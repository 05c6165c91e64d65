using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Names;
using TeachBot.Host.Playground.Pacing;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary>What people do: <c>POST /playground/say</c>, <c>command</c>, <c>press</c>, <c>form</c>, <c>suggest</c>, <c>home</c>.</summary>
internal static class ActRoutes
{
    /// <summary>Too much at once.</summary>
    private const string Fast = "fast";

    /// <summary>Nobody has said yet what they are called, which is no fault.</summary>
    internal const string Unnamed = "unnamed";

    internal static void MapActs(this IEndpointRouteBuilder routes, Gate gate)
    {
        var services = routes.ServiceProvider;
        var (words, door, crowd) = (
            services.GetRequiredService<PlaygroundWords>(),
            services.GetRequiredService<NameDoor>(),
            services.GetRequiredService<Crowd>()
        );
        var exchange = new Exchange(
            services.GetRequiredService<IChat>(),
            services.GetRequiredService<MessageBoard>(),
            services.GetRequiredKeyedService<TimeProvider>(Clocks.System)
        );
        Map("say", (act, place, _) => exchange.SayAsync(act, place));
        Map("command", (act, place, _) => exchange.CommandAsync(act, place));
        Map("press", (act, place, _) => exchange.PressAsync(act, place));
        Map("form", (act, place, _) => exchange.SubmitAsync(act, place));
        Map("suggest", exchange.SuggestAsync, isTyped: true);
        Map("home", (_, place, cancellation) => exchange.HomeAsync(place, cancellation));

        void Map(string name, Func<Act, Place, CancellationToken, Task<ActResponse>> run, bool isTyped = false) =>
            routes.MapPost($"/playground/{name}", gate.Guard(Paced(crowd, isTyped, Handler(run, words, door))));
    }

    /// <summary>Lets nobody do too much at once.</summary>
    internal static RequestDelegate Paced(Crowd crowd, bool isTyped, RequestDelegate inner) =>
        context =>
        {
            if (crowd.Wait(context, isTyped) is not { } wait)
            {
                return inner(context);
            }

            context.Response.Headers.RetryAfter = Pace.Seconds(wait);
            return AnswerAsync(context, new ActResponse("error") { Error = Fast });
        };

    /// <summary>Reads an act, has it done, and writes what came of it.</summary>
    private static RequestDelegate Handler(
        Func<Act, Place, CancellationToken, Task<ActResponse>> run,
        PlaygroundWords words,
        NameDoor door
    ) =>
        async context =>
        {
            if (!Gate.IsJson(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                return;
            }

            var act = await ReadAsync(context) ?? new Act();
            var (place, error) = Place.Of(act, words);
            error ??= await door.RefusalAsync(context, place!.Student, takes: true);
            await AnswerAsync(
                context,
                error is not null
                    ? new ActResponse("error") { Error = error }
                    : await run(act, place! with { IsTeacher = door.IsTeacher(context, place!.Student) }, context.RequestAborted)
            );
        };

    internal static Task AnswerAsync(HttpContext context, ActResponse response)
    {
        context.Response.StatusCode = StatusOf(response.Error);
        return context.Response.WriteAsJsonAsync(response, PlaygroundJson.Default.ActResponse);
    }

    /// <summary>What a page has sent; null where it is no JSON, or half a surrogate pair is in it.</summary>
    internal static async Task<Act?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, PlaygroundJson.Default.Act, context.RequestAborted);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The status that goes with an error's name.</summary>
    internal static int StatusOf(string? error) =>
        error switch
        {
            null or Unnamed => StatusCodes.Status200OK,
            NameDoor.Taken or NameDoor.ForTeachers => StatusCodes.Status403Forbidden,
            NameDoor.Away => StatusCodes.Status409Conflict,
            Fast => StatusCodes.Status429TooManyRequests,
            _ => StatusCodes.Status400BadRequest,
        };
}
