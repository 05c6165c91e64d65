using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Stores;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Host.CommandLine;

/// <summary>What commands that need the store have in common.</summary>
internal static class StoreCommand
{
    /// <summary>The store as it is: where there is none, none is made.</summary>
    internal static SqlStore Open(Wording wording) =>
        StoreFactory.Open(
            Settings.Load(wording),
            wording,
            TimeProvider.System,
            NullLogger.Instance,
            new StoreOptions { MakesFile = false }
        );

    /// <exception cref="StoreUnavailableException">It does not work.</exception>
    internal static async Task EnsureReadyAsync(SqlStore store, CancellationToken cancellation)
    {
        var health = await store.CheckAsync(cancellation);
        if (!health.IsReady)
        {
            throw new StoreUnavailableException(health.Detail) { Fault = health.Fault };
        }
    }
}
