using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Security;

/// <summary>The proof in a cookie that somebody has entered a key. It is made from the key and can't be turned back into it.</summary>
/// <param name="key">The key.</param>
/// <param name="purpose">What it opens.</param>
internal sealed class KeyCookie(string key, string purpose)
{
    private const string Name = "teachbot-playground";

    private readonly byte[] _key = Hash(key);
    private readonly byte[] _proof = Encoding.ASCII.GetBytes(
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(purpose)))
    );

    /// <summary>For everybody.</summary>
    internal static KeyCookie? ForAll(PlaygroundOptions options) =>
        options.Key is { } key ? new KeyCookie(key, "TeachBot playground cookie") : null;

    /// <summary>For teachers.</summary>
    internal static KeyCookie? ForTeachers(PlaygroundOptions options) =>
        options.TeacherKey is { } key ? new KeyCookie(key, "TeachBot playground teacher") : null;

    /// <summary>Whether it is the key; what copying adds around it doesn't count.</summary>
    internal bool IsKey(string typed) =>
        CryptographicOperations.FixedTimeEquals(Hash(typed), _key) | CryptographicOperations.FixedTimeEquals(Hash(typed.Trim()), _key);

    internal bool IsIn(HttpRequest request) =>
        request.Cookies[Name] is { Length: <= 100 } proof && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(proof), _proof);

    internal void Give(HttpContext context) =>
        context.Response.Cookies.Append(
            Name,
            Encoding.ASCII.GetString(_proof),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                Path = "/",
                MaxAge = TimeSpan.FromDays(30),
            }
        );

    /// <summary>Of one length, whatever is typed: the time of a comparison tells nothing.</summary>
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
