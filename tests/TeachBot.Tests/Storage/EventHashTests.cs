using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Sqlite;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

public sealed class EventHashTests
{
    private const string Asked = "miss:playground:Kaori:r1";
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly WorkspaceRef Playground = new("playground", "playground");
    private static readonly UserRef Kaori = new("playground", "", "Kaori");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Who_asked_what_the_notes_lack_stands_nowhere_in_the_store(string kind)
    {
        await using IStores stores = kind == "sqlite" ? new SqliteStores() : new PostgresStores();
        await using var store = stores.Open();
        var asked = new Effect(Asked, Monday, [new QuestionMissed(Playground, "これは何？", "これは何", Monday)]);

        Assert.Equal(EffectResult.Applied, await store.ApplyAsync(asked, Token));
        await using var other = stores.Open();
        Assert.Equal(EffectResult.Repeated, await other.ApplyAsync(asked, Token));

        var (id, who) = Assert.Single(await EventsAsync(stores));
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.Null(who);
    }

    [Fact]
    public async Task The_same_event_is_kept_as_something_else_in_every_store()
    {
        await using var stores = new SqliteStores();
        await using var others = new SqliteStores();
        foreach (var each in new[] { stores, others })
        {
            await using var store = each.Open();
            await store.ApplyAsync(new Effect(Asked, Monday, []), Token);
        }

        Assert.NotEqual(await EventsAsync(stores), await EventsAsync(others));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Who_is_forgotten_leaves_no_event_and_the_counts_of_nobody_stay(string kind)
    {
        await using IStores stores = kind == "sqlite" ? new SqliteStores() : new PostgresStores();
        await using var store = stores.Open();
        var channel = new ChannelRef(Playground, "general");
        var attempt = new Attempt(Kaori, new ItemRef("q1", "v1"), "a", true, Monday, channel, AttemptSetting.Solo);
        await store.ApplyAsync(new Effect(Asked, Monday, [new QuestionMissed(Playground, "これは何？", "これは何", Monday)]), Token);
        await store.ApplyAsync(new Effect("playground:Kaori:r2", Monday, [new AttemptMade(attempt)]), Token);
        Assert.Single(await EventsAsync(stores), kept => kept.Who is not null);

        await store.ApplyAsync(new Effect("playground:Kaori:r3", Monday, [new LearnerForgotten(Kaori)]), Token);

        // The question, and that somebody wished to be forgotten.
        Assert.Equal([null, null], (await EventsAsync(stores)).Select(kept => kept.Who));
        Assert.Equal(1, Assert.Single(await store.Attempts.CountsAsync("q1", Token)).All);
        Assert.Equal(1, Assert.Single(await store.Feedback.MissesAsync(Playground, 10, Token)).Times);
    }

    private static async Task<List<(string Id, long? Who)>> EventsAsync(IStores stores)
    {
        await using Database database = stores is PostgresStores postgres
            ? new PostgresDatabase(postgres.ConnectionString)
            : new SqliteDatabase(((SqliteStores)stores).File);
        await using var session = await database.OpenReaderAsync(Token);
        return await session.QueryAsync(
            new Statement("SELECT id, who FROM events"),
            row => (row.GetString(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
            Token
        );
    }
}
