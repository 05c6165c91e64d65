using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Upkeep;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

public class RebuildTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly ChannelRef Where = new(new WorkspaceRef("discord", "100"), "200");

    [Fact]
    public async Task An_answer_that_comes_in_the_middle_of_counting_anew_is_counted_once()
    {
        var token = TestContext.Current.CancellationToken;
        await using var stores = new PostgresStores();
        await using var store = stores.Open();
        await store.ApplyAsync(new Effect("before", Monday, [Attempt("7")]), token);
        await using var database = new PostgresDatabase(stores.ConnectionString);
        await using var rebuilding = await database.OpenWriterAsync(token);
        await rebuilding.BeginAsync(token);
        await Rebuilding.RunAsync(rebuilding, database.Dialect, token);

        var answering = store.ApplyAsync(new Effect("meanwhile", Monday, [Attempt("8")]), token);
        await using var watcher = await database.OpenReaderAsync(token);
        var waiting = new Statement(
            "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        );
        while (!answering.IsCompleted && (await watcher.QueryAsync(waiting, row => row.Number(0), token))[0] == 0)
        {
            await Task.Yield();
        }

        Assert.False(answering.IsCompleted);
        await rebuilding.CommitAsync(token);
        Assert.Equal(EffectResult.Applied, await answering);
        Assert.Equal([new ItemCount("v1", "a", true, 2, 2)], await store.Attempts.CountsAsync("q", token));
    }

    [Fact]
    public async Task Counting_anew_again_and_again_while_two_replicas_answer_leaves_every_answer_counted()
    {
        const int Answers = 150;
        var token = TestContext.Current.CancellationToken;
        await using var stores = new PostgresStores();
        await using var one = stores.Open();
        await using var other = stores.Open();
        await one.CheckAsync(token);

        var answering = Task.WhenAll(
            Enumerable
                .Range(0, Answers)
                .Select(async at =>
                {
                    await Task.Yield();
                    await (at % 2 == 0 ? one : other).ApplyAsync(
                        new Effect($"event-{at}", Monday, [Attempt($"{at}", $"q{at % 50}")]),
                        token
                    );
                })
        );
        do
        {
            await other.RebuildAsync(token);
        } while (!answering.IsCompleted);
        await answering;

        var counts = await Task.WhenAll(Enumerable.Range(0, 50).Select(at => one.Attempts.CountsAsync($"q{at}", token)));
        Assert.All(counts, count => Assert.Equal([new ItemCount("v1", "a", true, Answers / 50, Answers / 50)], count));
    }

    private static AttemptMade Attempt(string person, string item = "q") =>
        new(new Attempt(new UserRef("discord", "", person), new ItemRef(item, "v1"), "a", true, Monday, Where, AttemptSetting.Class));
}
