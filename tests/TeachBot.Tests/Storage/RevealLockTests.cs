using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sql;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

public sealed class RevealLockTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_reveal_waits_for_a_choice_that_another_replica_has_taken_and_not_committed()
    {
        var token = TestContext.Current.CancellationToken;
        await using var stores = new PostgresStores();
        await using var store = stores.Open();
        await using var database = new PostgresDatabase(stores.ConnectionString);
        var where = new ChannelRef(new WorkspaceRef("discord", "100"), "200");
        await store.ApplyAsync(
            new Effect("open", Monday, [new SessionOpened(new QuizSession("s1", where, AttemptSetting.Class, "{}", Monday))]),
            token
        );
        await using var other = await database.OpenWriterAsync(token);
        await other.RunAsync(
            [
                new Statement("INSERT INTO items VALUES (5, 'q1')"),
                new Statement("INSERT INTO identities (id, platform, realm, person) VALUES (5, 'discord', '', '7')"),
            ],
            token
        );
        await other.BeginAsync(token);
        var taken = await other.RunAsync(
            [new Statement(database.Dialect.Translate(ChoiceWriter.Insert), "s1", 5L, 5L, "v1", "a", 1L, 0L)],
            token
        );

        var reveal = store.ApplyAsync(new Effect("reveal", Monday, []) { Guard = new SessionRevealed("s1", Monday) }, token);
        await using var watcher = await database.OpenReaderAsync(token);
        var waiting = new Statement(
            "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        );
        while (!reveal.IsCompleted && (await watcher.QueryAsync(waiting, row => row.Number(0), token))[0] == 0)
        {
            await Task.Yield();
        }

        await other.CommitAsync(token);
        Assert.Equal(EffectResult.Applied, await reveal);
        Assert.Equal(1, taken[0]);
        Assert.Equal(1, Assert.Single(await store.Attempts.CountsAsync("q1", token)).All);
    }
}
