using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Security;

/// <summary>By which a browser is known again: 32 random bytes that no script reads. Only their hash is kept.</summary>
internal static class BrowserCookie
{
    private const string Name = "teachbot-browser";
    private const int Bytes = 32;
    private const int Length = 43;

    /// <summary>The most that browsers keep one.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(400);

    private static readonly object Given = new();

    /// <summary>The hash of what a browser shows, 32 digits; null where it shows nothing of ours.</summary>
    internal static string? Of(HttpContext context) =>
        context.Items[Given] as string
        ?? (
            context.Request.Cookies[Name] is { Length: Length } shown && shown.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                ? Hash(shown)
                : null
        );

    /// <summary>
    /// Gives a browser one, unless it has it: never in response to a mere link, which other pages may have led to without the cookies
    /// that there are.
    /// </summary>
    internal static string Give(HttpContext context)
    {
        if (Of(context) is { } hash)
        {
            return hash;
        }

        var made = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        context.Response.Cookies.Append(
            Name,
            made,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                Path = "/",
                MaxAge = Life,
            }
        );
        hash = Hash(made);
        context.Items[Given] = hash;
        return hash;
    }

    private static string Hash(string shown) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"teachbot browser {shown}")).AsSpan(0, 16));
}
