using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Slack.Installing;

/// <summary>A small page for who installs the app: a heading, a sentence, one thing to do. No script, and nothing of the request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Heading">What has happened.</param>
/// <param name="Text">What it means.</param>
/// <param name="Link">Where to go on, and what that is called; null for nowhere.</param>
internal sealed record InstallPage(int Status, string Heading, string Text, (string Address, string Label)? Link)
{
    // Readable in the light and in the dark, on a phone as well.
    private const string Style =
        "body{font:1rem/1.7 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem}"
        + ":root{color-scheme:light dark}h1{font-size:1.4rem}a{display:inline-block;padding:.6rem 0}";

    /// <summary>Japanese stands there as itself.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes it as the answer.</summary>
    internal async Task WriteAsync(HttpResponse response, string language)
    {
        var (heading, text) = (Html(Heading), Html(Text));
        var link = Link is { } to ? $"<p><a href=\"{Html(to.Address)}\">{Html(to.Label)}</a></p>\n" : "";
        var page = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <!doctype html>
            <html lang="{language}">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{heading}</title>
            <style>{Style}</style>
            <main>
            <h1>{heading}</h1>
            <p>{text}</p>
            {link}</main>
            </html>

            """
        );
        response.StatusCode = Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";

        // The address of this page has a code in it.
        response.Headers["Referrer-Policy"] = "no-referrer";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(page), response.HttpContext.RequestAborted);
    }

    private static string Html(string text) => Encoder.Encode(text);
}
