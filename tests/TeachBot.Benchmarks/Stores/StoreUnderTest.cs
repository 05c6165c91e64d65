using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TeachBot.Storage;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Sqlite;

namespace TeachBot.Benchmarks.Stores;

/// <summary>A new database of a kind, gone afterwards.</summary>
internal sealed class StoreUnderTest : IDisposable
{
    private readonly string _server = "";
    private readonly string _name = $"bench_{Guid.NewGuid():N}";

    private StoreUnderTest(string kind)
    {
        Kind = kind;
        if (kind == "postgresql")
        {
            _server =
                Environment.GetEnvironmentVariable("TEACHBOT_TEST_POSTGRES")
                ?? throw new InvalidOperationException("TEACHBOT_TEST_POSTGRES is not set: run it by tests/postgres.sh");
            Run($"CREATE DATABASE {_name}");
            Address = new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ToString();
        }
        else
        {
            // Beside the sources, and not in a temporary folder that may be memory.
            Address = Path.GetFullPath(Path.Combine("artifacts", _name, "teachbot.db"));
        }
    }

    internal string Kind { get; }

    /// <summary>A file, or a connection string.</summary>
    internal string Address { get; }

    internal static StoreUnderTest Create(string kind) => new(kind);

    internal SqlStore Open() => Open(Kind, Address);

    internal static SqlStore Open(string kind, string address) =>
        kind == "postgresql"
            ? TeachBot.Storage.Stores.PostgreSql(address, TimeProvider.System, NullLogger.Instance)
            : TeachBot.Storage.Stores.Sqlite(address, TimeProvider.System, NullLogger.Instance);

    /// <summary>The database itself, without anything of ours around it.</summary>
    /// <param name="patience">How long a statement may take; null for the store's own bound.</param>
    internal Database Bare(TimeSpan? patience = null) =>
        Kind == "postgresql" ? new PostgresDatabase(Address, patience) : new SqliteDatabase(Address);

    public void Dispose()
    {
        if (Kind == "postgresql")
        {
            Run($"DROP DATABASE {_name} WITH (FORCE)");
        }
        else if (Directory.Exists(Path.GetDirectoryName(Address)))
        {
            Directory.Delete(Path.GetDirectoryName(Address)!, recursive: true);
        }
    }

    private void Run(string sql)
    {
        using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ToString());
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}
