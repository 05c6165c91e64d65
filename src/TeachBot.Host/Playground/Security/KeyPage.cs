using System.Text.Encodings.Web;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Playground.Security;

/// <summary>The page that asks for the key: no script, nothing of the course.</summary>
internal static class KeyPage
{
    internal static string Of(PlaygroundWording words, string language, bool isWrong)
    {
        var (title, ask, send) = (Html(words.KeyTitle), Html(isWrong ? words.KeyWrong : words.KeyAsk), Html(words.KeySend));
        return $"""
            <!doctype html>
            <html lang="{language}">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{title}</title>
            <main>
            <h1>{title}</h1>
            <form method="post" action="/playground/key">
            <p><label for="key">{ask}</label></p>
            <p><input id="key" name="key" type="password" autocomplete="current-password" required autofocus> <button>{send}</button></p>
            </form>
            </main>
            </html>
            """;
    }

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
