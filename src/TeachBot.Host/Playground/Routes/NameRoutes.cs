using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Commands.People;
using TeachBot.Core.Stores;
using TeachBot.Host.Playground.Names;
using TeachBot.Host.Playground.Pacing;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary>
/// <c>POST /playground/name</c>: takes a name, or brings it to this browser by its code. <c>POST /playground/release</c>: a teacher
/// takes a name from whoever has it, so that its owner, whose browser has forgotten it, may take it again.
/// </summary>
internal static class NameRoutes
{
    /// <summary>The code is wrong, used or over.</summary>
    private const string NoCode = "code";

    /// <summary>So many wrong codes were entered that none is taken.</summary>
    private const string Slow = "slow";

    internal static void MapNames(this IEndpointRouteBuilder routes, Gate gate)
    {
        var services = routes.ServiceProvider;
        var (names, door, guesses, crowd) = (
            services.GetRequiredService<NameKeeper>(),
            services.GetRequiredService<NameDoor>(),
            services.GetRequiredService<Guesses>(),
            services.GetRequiredService<Crowd>()
        );
        Map(
            "name",
            (context, student, act) =>
                string.IsNullOrWhiteSpace(act.Code)
                    ? door.RefusalAsync(context, student, takes: true).AsTask()
                    : BringAsync(context, student, act.Code, names, guesses)
        );
        Map(
            "release",
            async (context, student, _) =>
            {
                // Without a key a teacher is known by the name, which has to be theirs.
                if (
                    Student.Of(context.Request.Query["by"]) is not { } teacher
                    || !door.IsTeacher(context, teacher)
                    || await door.RefusalAsync(context, teacher, takes: false) is not null
                )
                {
                    return NameDoor.ForTeachers;
                }

                await names.ReleaseAsync(student);
                return null;
            }
        );

        void Map(string name, Func<HttpContext, Student, Act, Task<string?>> run) =>
            routes.MapPost($"/playground/{name}", gate.Guard(ActRoutes.Paced(crowd, isTyped: false, context => AnswerAsync(context, run))));
    }

    private static async Task AnswerAsync(HttpContext context, Func<HttpContext, Student, Act, Task<string?>> run)
    {
        var act = await ActRoutes.ReadAsync(context);
        var error = act is null || Student.Of(act.User) is not { } student ? "name" : await TryAsync(() => run(context, student, act));
        await ActRoutes.AnswerAsync(context, error is null ? new ActResponse("silence") : new ActResponse("error") { Error = error });
    }

    private static async Task<string?> BringAsync(HttpContext context, Student student, string typed, NameKeeper names, Guesses guesses)
    {
        if (guesses.Wait(context) is not null)
        {
            return Slow;
        }

        if (CodeText.Read(typed) is { } code && await names.BringAsync(student, CodeText.Hash(code), BrowserCookie.Give(context)))
        {
            return null;
        }

        guesses.Count(context);
        return NoCode;
    }

    private static async Task<string?> TryAsync(Func<Task<string?>> run)
    {
        try
        {
            return await run();
        }
        catch (StoreUnavailableException)
        {
            return NameDoor.Away;
        }
    }
}
