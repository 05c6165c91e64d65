using Npgsql;
using TeachBot.CrashWorker;
using Xunit;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>
/// Whatever is killed, and whenever: no acknowledged answer is lost, no post is doubled where its platform has a key or a look-up, and
/// every post goes out. Short here;
/// <c>tests/crashes.sh</c> kills 200 times.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const string Variable = "TEACHBOT_TEST_POSTGRES";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_process_on_SQLite_killed_again_and_again()
    {
        var folder = Directory.CreateTempSubdirectory("teachbot-crashes-").FullName;
        try
        {
            await HoldsAsync(CrashPlan.Of(8), 1, new() { [WorkerSettings.File] = Path.Combine(folder, "teachbot.db") });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Three_processes_on_PostgreSQL_killed_and_paused_past_their_claims()
    {
        var server = Environment.GetEnvironmentVariable(Variable) ?? "";
        Assert.SkipWhen(server.Length == 0, $"{Variable} is not set: ./test.sh starts a PostgreSQL and sets it");
        var name = $"crashes_{Guid.NewGuid():N}";
        await RunAsync(server, $"CREATE DATABASE {name}");
        try
        {
            await HoldsAsync(
                CrashPlan.Of(8),
                3,
                new()
                {
                    [WorkerSettings.Server] = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ToString(),
                }
            );
        }
        finally
        {
            await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private async Task HoldsAsync(CrashPlan plan, int workers, Dictionary<string, string> settings)
    {
        var run = new CrashRun(plan, workers, settings);
        var findings = await run.RunAsync(Token);
        output.WriteLine(run.Figures);
        Assert.True(findings.Count == 0, string.Join('\n', [run.Figures, $"{findings.Count} findings:", .. findings.Take(40)]));
    }

    private static async Task RunAsync(string server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
