using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TeachBot.Host.Configuration;
using TeachBot.Host.Playground;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Host.CommandLine;

/// <summary>
/// The service's parts for a command that needs some of them. Nothing runs, and nothing is logged: what is printed may be another
/// program's to read.
/// The playground is left out: its journal belongs to the bot that runs.
/// </summary>
internal static class QuietService
{
    /// <param name="wording">For the operator.</param>
    /// <param name="store">A store that is open already; null for one of its own, which is made where it is needed.</param>
    internal static WebApplication Build(Wording wording, SqlStore? store = null) =>
        Service.Build(
            "content",
            null,
            builder =>
            {
                Settings.Add(builder, wording);
                builder.AddInMemoryCollection([new($"{PlaygroundOptions.Section}:{nameof(PlaygroundOptions.Enabled)}", "false")]);
            },
            wording,
            services =>
            {
                services.RemoveAll<ILoggerProvider>();
                if (store is not null)
                {
                    services.AddSingleton(store);
                }
            }
        );
}
