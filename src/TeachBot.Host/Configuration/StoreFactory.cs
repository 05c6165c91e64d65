using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Wordings;
using TeachBot.Storage;

namespace TeachBot.Host.Configuration;

/// <summary>Opens the store that the settings name.</summary>
internal static class StoreFactory
{
    /// <exception cref="UsageException">The settings can't be used.</exception>
    internal static SqlStore Open(
        IConfiguration configuration,
        Wording wording,
        TimeProvider time,
        ILogger logger,
        StoreOptions? store = null
    )
    {
        var options = Settings.Storage(configuration, wording);
        if (options.Kind == StorageOptions.Sqlite)
        {
            return Stores.Sqlite(options.Path, time, logger, store);
        }

        try
        {
            return Stores.PostgreSql(configuration.GetConnectionString("TeachBot")!, time, logger, store);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The exception's text may hold the string, and that the password.
            throw Settings.Wrong("ConnectionStrings:TeachBot", wording);
        }
    }
}
