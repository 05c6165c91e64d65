using Microsoft.Extensions.Logging;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sqlite;

namespace TeachBot.Storage;

/// <summary>Makes the stores that there are.</summary>
public static class Stores
{
    /// <summary>The embedded one: a file.</summary>
    public static SqlStore Sqlite(string file, TimeProvider time, ILogger logger, StoreOptions? options = null) =>
        new(new SqliteDatabase(file, mayMake: options?.MakesFile ?? true), options ?? new StoreOptions(), time, logger);

    /// <summary>One that lives as long as the process: nothing is written to a disk.</summary>
    /// <param name="name">Another name is another store.</param>
    /// <param name="time">The time.</param>
    /// <param name="logger">Gets a line when the store fails.</param>
    public static SqlStore InMemory(string name, TimeProvider time, ILogger logger) =>
        new(new SqliteMemory(name), new StoreOptions(), time, logger);

    /// <summary>A PostgreSQL server.</summary>
    /// <param name="connectionString">As Npgsql documents it: <c>Host=…;Database=…;Username=…;Password=…</c>.</param>
    /// <param name="time">The time.</param>
    /// <param name="logger">Gets a line when the store fails and when it works again.</param>
    /// <param name="options">How long it is waited for.</param>
    /// <exception cref="ArgumentException">The connection string is none.</exception>
    public static SqlStore PostgreSql(string connectionString, TimeProvider time, ILogger logger, StoreOptions? options = null) =>
        new(new PostgresDatabase(connectionString), options ?? new StoreOptions(), time, logger);
}
