using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TeachBot.Core.Stores;
using TeachBot.Storage;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

/// <summary>A database that answers and can't be used: the operator has to do something, and until then nothing crashes.</summary>
public class UnusableTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_user_who_may_make_no_tables_is_told_and_once_allowed_it_works()
    {
        await using var stores = new PostgresStores();
        var user = $"weak_{Guid.NewGuid():N}";
        await Run(stores, $"CREATE ROLE {user} LOGIN PASSWORD 'geheim'");
        var weak = new NpgsqlConnectionStringBuilder(stores.ConnectionString)
        {
            Username = user,
            Password = "geheim",
            Pooling = false,
        };
        await using (
            var store = Stores.PostgreSql(
                weak.ToString(),
                TimeProvider.System,
                NullLogger.Instance,
                new StoreOptions { Patience = TimeSpan.Zero, RetryAfter = TimeSpan.Zero }
            )
        )
        {
            var health = await store.CheckAsync(Token);
            Assert.Equal(StoreFault.Unusable, health.Fault);
            Assert.DoesNotContain("geheim", health.Detail, StringComparison.Ordinal);

            await Run(stores, $"GRANT CREATE ON SCHEMA public TO {user}");
            Assert.True((await store.CheckAsync(Token)).IsReady);
        }

        await Run(stores, $"DROP OWNED BY {user}; DROP ROLE {user}");
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_as_it_is()
    {
        await using var stores = new SqliteStores();
        Directory.CreateDirectory(Path.GetDirectoryName(stores.File)!);
        await using var other = new SqliteConnection($"Data Source={stores.File};Pooling=False");
        await other.OpenAsync(Token);
        await using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE events (name TEXT)";
        command.ExecuteNonQuery();
        await using var store = stores.Open(new StoreOptions { Patience = TimeSpan.Zero });

        Assert.Equal(StoreFault.Unusable, (await store.CheckAsync(Token)).Fault);
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'";
        Assert.Equal(1L, command.ExecuteScalar());
    }

    private static async Task Run(PostgresStores stores, string sql)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(stores.ConnectionString) { Pooling = false }.ToString()
        );
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Token);
    }
}
