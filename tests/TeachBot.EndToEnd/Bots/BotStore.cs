using Microsoft.Data.Sqlite;
using Npgsql;
using TeachBot.Tests;
using TeachBot.Tests.Contracts;
using TeachBot.Tests.Storage;

namespace TeachBot.EndToEnd.Bots;

/// <summary>A bot's database, which a test can take away for a while.</summary>
internal sealed class BotStore : IAsyncDisposable
{
    internal const string Sqlite = "SQLite";
    internal const string Postgres = "PostgreSQL";

    private readonly TemporaryFolder _folder = new();
    private readonly PostgresStores? _postgres;
    private readonly Way? _way;
    private SqliteConnection? _holder;
    private bool _isCut;

    /// <param name="kind">Which; a test is skipped where this machine has no server.</param>
    internal BotStore(string kind)
    {
        if (kind == Postgres)
        {
            _postgres = new PostgresStores();
            _way = new Way(new NpgsqlConnectionStringBuilder(_postgres.ConnectionString).Port);
        }
    }

    private string File => Path.Combine(_folder.Path, "bot.db");

    internal IReadOnlyDictionary<string, string?> Settings =>
        _postgres is null
            ? new Dictionary<string, string?> { ["Storage:Path"] = File }
            : new Dictionary<string, string?>
            {
                ["Storage:Kind"] = "PostgreSQL",
                ["ConnectionStrings:TeachBot"] = new NpgsqlConnectionStringBuilder(_postgres.ConnectionString)
                {
                    Port = _way!.Port,
                    MaxPoolSize = 20,
                }.ToString(),
            };

    /// <summary>Nothing can be written: the way to the server is cut, or somebody else holds the file.</summary>
    internal void TakeAway()
    {
        if (_way is { } way)
        {
            way.Cut();
            _isCut = true;
            return;
        }

        _holder = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        _holder.Open();
        using var command = _holder.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
    }

    internal void GiveBack()
    {
        if (_isCut)
        {
            _way!.Mend();
            _isCut = false;
        }

        _holder?.Dispose();
        _holder = null;
    }

    public async ValueTask DisposeAsync()
    {
        GiveBack();
        _way?.Dispose();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _folder.Dispose();
    }
}
