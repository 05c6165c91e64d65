using System.Net;
using Microsoft.AspNetCore.Http;

namespace TeachBot.Host.Playground.Security;

/// <summary>Where a request comes from.</summary>
internal static class Origins
{
    private static readonly string[] Signs = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "CF-Connecting-IP", "True-Client-IP"];

    /// <summary>
    /// Whether it comes from this machine, and asks for it by its own name: a page elsewhere whose name was made to point here (DNS
    /// rebinding) does not.
    /// </summary>
    internal static bool IsHere(HttpContext context) => IsLoopback(context.Connection.RemoteIpAddress) && IsLoopback(context.Request.Host);

    /// <summary>
    /// Whether a proxy passes it on: the address is the proxy's then, and says nothing of who asks. Proxies that are known leave
    /// <c>X-Original-</c> headers behind.
    /// </summary>
    internal static bool IsPassedOn(HttpRequest request) =>
        request.Headers.Keys.Any(name =>
            Signs.Contains(name, StringComparer.OrdinalIgnoreCase)
            || name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>
    /// Browsers say where a post comes from; what says nothing is no browser, and nobody's cookies are with it. Where the browser says
    /// that it is our page, a proxy may have ended TLS before us, so that the scheme is another one, and a form may hide its origin.
    /// </summary>
    internal static bool IsSame(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 || IsOurs(origin, request, isSaid: site.Length > 0));
    }

    /// <summary>
    /// Whether the browser trusts where we are, as it does over https and on this machine; elsewhere some headers do nothing but be
    /// complained of. It says where a request comes from there alone.
    /// </summary>
    internal static bool IsTrusted(HttpContext context) =>
        context.Request.IsHttps || context.Request.Headers.ContainsKey("Sec-Fetch-Site") || IsHere(context);

    /// <summary>The address that somebody is counted by; of IPv6 the network, since one machine has a whole one.</summary>
    internal static string Address(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return "";
        }

        address = Plain(address);
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static bool IsOurs(string origin, HttpRequest request, bool isSaid) =>
        origin == "null"
            ? isSaid
            : origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
                || (
                    isSaid
                    && Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                    && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
                );

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(Plain(address));

    private static bool IsLoopback(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IsLoopback(address));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
