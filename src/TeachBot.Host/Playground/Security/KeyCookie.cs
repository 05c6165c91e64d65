using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Security;

/// <summary>The proof in a cookie that somebody has entered the key. It is made from the key and can't be turned back into it.</summary>
internal sealed class KeyCookie(string key)
{
    private const string Name = "teachbot-playground";

    private static readonly byte[] Purpose = "TeachBot playground cookie"u8.ToArray();

    private readonly byte[] _key = Hash(key);
    private readonly byte[] _proof = Encoding.ASCII.GetBytes(Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Purpose)));

    internal bool IsKey(string typed) => CryptographicOperations.FixedTimeEquals(Hash(typed), _key);

    internal bool IsIn(HttpRequest request) =>
        request.Cookies[Name] is { Length: <= 100 } proof && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(proof), _proof);

    internal void Give(HttpContext context) => context.Response.Cookies.Append(Name, Encoding.ASCII.GetString(_proof), new CookieOptions
    {
        HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", MaxAge = TimeSpan.FromDays(30),
    });

    /// <summary>Of one length, whatever is typed: the time of a comparison tells nothing.</summary>
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
