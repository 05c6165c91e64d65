using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Host.CommandLine;

/// <summary>What commands that need the store have in common.</summary>
internal static class StoreCommand
{
    internal static SqlStore Open(Wording wording) => StoreFactory.Open(Settings.Load(wording), wording, TimeProvider.System, NullLogger.Instance);

    /// <exception cref="UsageException">It does not work; what to do about it.</exception>
    internal static async Task EnsureReadyAsync(SqlStore store, Wording wording, CancellationToken cancellation)
    {
        var health = await store.CheckAsync(cancellation).ConfigureAwait(false);
        if (!health.IsReady)
        {
            throw new UsageException(string.Format(CultureInfo.InvariantCulture, wording.Doctor.Faults[health.Fault.ToString()], health.Detail));
        }
    }
}
