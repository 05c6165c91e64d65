using System.Diagnostics;
using Npgsql;
using TeachBot.Core.Effects;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

public sealed class PostgresBackupTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_copy_is_restored_by_PostgreSQLs_own_tool()
    {
        var token = TestContext.Current.CancellationToken;
        await using var stores = new PostgresStores();
        await using var other = new PostgresStores();
        var copy = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.dump");
        await using (var store = stores.Open())
        {
            await store.ApplyAsync(new Effect("first", Monday, []), token);
            await store.BackUpAsync(copy, token);
        }

        var to = new NpgsqlConnectionStringBuilder(other.ConnectionString);
        var start = new ProcessStartInfo(
            "pg_restore",
            ["--no-owner", "--host", to.Host!, "--port", $"{to.Port}", "--username", to.Username!, "--dbname", to.Database!, copy]
        );
        start.Environment["PGPASSWORD"] = to.Password;
        using (var restoring = Process.Start(start)!)
        {
            await restoring.WaitForExitAsync(token);
            Assert.Equal(0, restoring.ExitCode);
        }

        await using var restored = other.Open();
        Assert.Equal(EffectResult.Repeated, await restored.ApplyAsync(new Effect("first", Monday, []), token));
        File.Delete(copy);
    }
}
