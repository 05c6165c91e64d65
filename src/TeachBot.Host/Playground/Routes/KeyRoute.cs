using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary><c>POST /playground/key</c>: takes the key from its form.</summary>
internal static class KeyRoute
{
    /// <summary>Who guesses has to wait after each guess.</summary>
    private static readonly TimeSpan AfterWrong = TimeSpan.FromMilliseconds(500);

    internal static void MapKey(this IEndpointRouteBuilder routes, Gate gate)
    {
        if (gate.Cookie is not { } cookie)
        {
            return;
        }

        var (words, time) = (routes.ServiceProvider.GetRequiredService<PlaygroundWords>(), routes.ServiceProvider.GetRequiredService<TimeProvider>());
        routes.MapPost("/playground/key", gate.Guard(
            async context =>
            {
                var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false) : FormCollection.Empty;
                if (cookie.IsKey(form["key"].ToString()))
                {
                    cookie.Give(context);
                    context.Response.Redirect("/");
                    return;
                }

                await Task.Delay(AfterWrong, time, context.RequestAborted).ConfigureAwait(false);
                var language = context.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "ja";
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.WriteAsync(KeyPage.Of(words.For(language), language, isWrong: true), Encoding.UTF8, context.RequestAborted).ConfigureAwait(false);
            },
            isDoor: true));
    }
}
