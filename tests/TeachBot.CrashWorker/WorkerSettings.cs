using Microsoft.Extensions.Logging;
using TeachBot.Storage;

namespace TeachBot.CrashWorker;

/// <summary>What the worker is started with, by its environment: a connection string has a password in it.</summary>
public static class WorkerSettings
{
    /// <summary>A SQLite file.</summary>
    public const string File = "TEACHBOT_WORKER_FILE";

    /// <summary>Else a PostgreSQL connection string.</summary>
    public const string Server = "TEACHBOT_WORKER_SERVER";

    /// <summary>Where the test platforms are.</summary>
    public const string Platforms = "TEACHBOT_WORKER_PLATFORMS";

    /// <summary>What its chance begins with.</summary>
    public const string Seed = "TEACHBOT_WORKER_SEED";

    /// <summary>How long its claims last: a test pauses it for longer.</summary>
    public static TimeSpan Lease { get; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a test platform may take.</summary>
    public static TimeSpan Timeout { get; } = TimeSpan.FromSeconds(1);

    public static SqlStore Open(string? file, string? server, ILogger logger) =>
        file is { Length: > 0 }
            ? Stores.Sqlite(file, TimeProvider.System, logger)
            : Stores.PostgreSql(server!, TimeProvider.System, logger);
}
