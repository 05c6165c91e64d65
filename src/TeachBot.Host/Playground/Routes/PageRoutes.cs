using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TeachBot.Host.Playground.Assets;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Routes;

/// <summary><c>GET /</c>: the page; <c>GET /playground/page/…</c>: its files.</summary>
internal static class PageRoutes
{
    private const string Index = "index.html";

    /// <summary>What the page that asks for the key is made of too.</summary>
    private static readonly string[] ForDoor = ["style.css", "icon.svg"];

    internal static void MapPage(this IEndpointRouteBuilder routes, Gate gate)
    {
        foreach (var name in Asset.Names)
        {
            var path = name == Index ? "/" : $"/playground/page/{name}";
            routes.MapMethods(
                path,
                [HttpMethods.Get, HttpMethods.Head],
                gate.Guard(Asset.Of(name), ForDoor.Contains(name) ? Needs.Nothing : Needs.Key)
            );
        }
    }
}
