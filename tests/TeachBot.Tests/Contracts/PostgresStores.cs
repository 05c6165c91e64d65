using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TeachBot.Storage;
using Xunit;

namespace TeachBot.Tests.Contracts;

/// <summary>On the server that <c>tests/postgres.sh</c> starts, a database for each test.</summary>
public sealed class PostgresStores : IStores
{
    private const string Variable = "TEACHBOT_TEST_POSTGRES";
    private readonly string _server;
    private readonly string _name = $"test_{Guid.NewGuid():N}";

    public PostgresStores()
    {
        _server = Environment.GetEnvironmentVariable(Variable) ?? "";
        Assert.SkipWhen(_server.Length == 0, $"{Variable} is not set: ./test.sh starts a PostgreSQL and sets it");
        Run($"CREATE DATABASE {_name}");
        ConnectionString = new NpgsqlConnectionStringBuilder(_server) { Database = _name, MaxPoolSize = 10 }.ToString();
    }

    public string ConnectionString { get; }

    public SqlStore Open(StoreOptions? options = null, TimeProvider? time = null) =>
        Stores.PostgreSql(ConnectionString, time ?? TimeProvider.System, NullLogger.Instance, options);

    public ValueTask DisposeAsync()
    {
        Run($"DROP DATABASE {_name} WITH (FORCE)");
        return ValueTask.CompletedTask;
    }

    private void Run(string sql)
    {
        using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ToString());
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }
}
