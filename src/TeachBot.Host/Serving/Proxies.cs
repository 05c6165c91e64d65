using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using IPNetwork = System.Net.IPNetwork;

namespace TeachBot.Host.Serving;

/// <summary>
/// The proxies in front of us, setting <c>Proxies</c>: what they say of who asked, over which scheme and for which name, counts. What
/// others say of it does not.
/// </summary>
internal static class Proxies
{
    private const string Setting = "Proxies";

    /// <exception cref="UsageException">Something in the setting is no address and no network.</exception>
    internal static void AddProxies(this IServiceCollection services, IConfiguration configuration, Wording wording)
    {
        var known = (configuration[Setting] ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => Network(text) ?? throw Settings.Wrong($"{Setting} = 127.0.0.1, 10.0.0.0/8, …", wording))
            .ToList();
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders =
                known.Count == 0
                    ? ForwardedHeaders.None
                    : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;

            // As many as stand in a row, as long as each is known.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            known.ForEach(options.KnownIPNetworks.Add);
        });
    }

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
