using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Security;

/// <summary>
/// What somebody sees before they are in: the page that asks for the key, and what speaks against letting them in. No script, nothing
/// of the course.
/// </summary>
internal static class DoorPage
{
    /// <summary>Asks for the key.</summary>
    /// <param name="context">The request.</param>
    /// <param name="words">The wording.</param>
    /// <param name="status">The status.</param>
    /// <param name="state">What came of the last try.</param>
    /// <param name="wait">For how long nothing is taken.</param>
    internal static Task AskAsync(HttpContext context, PlaygroundWords words, int status, DoorState state, TimeSpan wait = default)
    {
        // A form hides where it comes from where nothing may be referred to, and is refused for it then.
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        var door = words.For(Language(context)).Door;
        var fault = state switch
        {
            DoorState.Wrong => door.Wrong,
            DoorState.Slow => string.Format(CultureInfo.InvariantCulture, door.Slow, Math.Max(1, Math.Ceiling(wait.TotalSeconds))),
            _ => null,
        };
        return WriteAsync(
            context,
            words,
            status,
            $"""
            <form method="post" action="/playground/key">
            <p id="help">{Html(door.Help)}</p>
            {(fault is null ? "" : $"<p class=\"fault\" id=\"fault\" role=\"alert\">{Html(fault)}</p>")}
            <label class="field" for="key"><span>{Html(door.Ask)}</span>
            <input id="key" name="key" type="password" autocomplete="current-password" aria-describedby="{(
                fault is null ? "help" : "fault"
            )}" required autofocus></label>
            <div class="buttons end"><button class="choice primary">{Html(door.Send)}</button></div>
            </form>
            """
        );
    }

    /// <summary>Says a sentence.</summary>
    internal static Task TellAsync(HttpContext context, PlaygroundWords words, int status, Func<string, string> text) =>
        WriteAsync(context, words, status, $"<p>{Html(text(Language(context)))}</p>");

    private static Task WriteAsync(HttpContext context, PlaygroundWords words, int status, string inner)
    {
        var language = Language(context);
        var title = Html(words.For(language).Door.Title);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="icon" href="/playground/page/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/playground/page/style.css">
            </head>
            <body class="door">
            <main>
            <h1><img src="/playground/page/icon.svg" alt="" width="40" height="40">{title}</h1>
            {inner}
            </main>
            </body>
            </html>
            """,
            Encoding.UTF8,
            context.RequestAborted
        );
    }

    private static string Language(HttpContext context) =>
        context.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "ja";

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
