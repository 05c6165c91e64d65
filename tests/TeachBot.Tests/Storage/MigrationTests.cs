using TeachBot.Core.Stores;
using TeachBot.Storage.Postgres;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Sqlite;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

public sealed class MigrationTests
{
    /// <summary>
    /// What the tables of each version hold at least, as a program of that version would have written it, before the next one brought
    /// them up to date.
    /// </summary>
    private static readonly string[] Data =
    [
        "INSERT INTO identities (platform, realm, person) "
            + "VALUES ('discord', '', '7'); INSERT INTO places (platform, workspace, channel, thread) "
            + "VALUES ('discord', '100', '200', ''); INSERT INTO items (name) VALUES ('q1')",
        "INSERT INTO attempts VALUES (1, 1, 1, 1, 1795424400000, 'v1', 'a', 1, 1, 1, 1); INSERT INTO item_counts "
            + "VALUES (1, 'v1', 'a', 1, 1, 1); INSERT INTO misses VALUES ('discord', '100', 'xとは', 'Xとは？', 2, 1795424400000)",
    ];

    public static TheoryData<string, int> Earlier =>
        [.. from kind in new[] { "sqlite", "postgresql" } from version in Enumerable.Range(0, Migrator.Newest) select (kind, version)];

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Tables_of_an_earlier_version_are_brought_up_to_date_with_all_that_is_in_them(string kind, int version)
    {
        await using IStores stores = kind == "sqlite" ? new SqliteStores() : new PostgresStores();
        await using (var database = Database(stores))
        {
            await using var session = await database.OpenWriterAsync(Token);
            for (var reached = 1; reached <= version; reached++)
            {
                Assert.Equal(reached, await Migrator.RunAsync(database, session, reached, Token));
                await session.RunAsync(
                    [.. Data.Skip(reached - 1).Take(1).SelectMany(sql => sql.Split(';')).Select(sql => new Statement(sql))],
                    Token
                );
            }
        }

        await using var store = stores.Open();
        var health = await store.CheckAsync(Token);

        Assert.Equal((StoreFault.None, Migrator.Newest), (health.Fault, health.Schema));
        if (version >= 2)
        {
            Assert.Equal(2, Assert.Single(await store.Feedback.MissesAsync(new("discord", "100"), 10, Token)).Times);
            Assert.Equal("q1", Assert.Single(await store.Attempts.OfAsync(new("discord", "", "7"), 10, Token)).Item.Id);
            Assert.Equal(1, Assert.Single(await store.Attempts.CountsAsync("q1", Token)).Firsts);
            Assert.Equal(
                1,
                Assert
                    .Single((await store.Boards.FindAsync(new(new("discord", "100"), null, null), new("discord", "", "7"), 10, Token)).Best)
                    .Right
            );
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_name_that_was_linked_before_names_belonged_to_browsers_is_nobodys_who_comes_first(string kind)
    {
        await using IStores stores = kind == "sqlite" ? new SqliteStores() : new PostgresStores();
        await using (var database = Database(stores))
        {
            await using var session = await database.OpenWriterAsync(Token);
            await Migrator.RunAsync(database, session, 9, Token);
            await session.RunAsync(
                [
                    new Statement(
                        "INSERT INTO identities (platform, realm, person, learner) "
                            + "VALUES ('discord', '', '7', NULL), ('playground', '', 'Hana', 1), ('playground', '', 'Sora', NULL)"
                    ),
                ],
                Token
            );
        }

        await using var store = stores.Open();

        Assert.Empty((await store.Names.FindAsync(new("playground", "", "Hana"), Token))!.Browsers);
        Assert.Null(await store.Names.FindAsync(new("playground", "", "Sora"), Token));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Tables_of_a_later_version_are_left_alone_and_the_operator_is_told_what_to_do(string kind)
    {
        await using IStores stores = kind == "sqlite" ? new SqliteStores() : new PostgresStores();
        await using (var database = Database(stores))
        {
            await using var session = await database.OpenWriterAsync(Token);
            await Migrator.RunAsync(database, session, Migrator.Newest, Token);
            await session.RunAsync([new Statement("INSERT INTO migrations (version) VALUES ($1)", Migrator.Newest + 1L)], Token);
        }

        await using var store = stores.Open();
        var health = await store.CheckAsync(Token);

        Assert.Equal(StoreFault.NewerSchema, health.Fault);
        Assert.Contains("start the later version of the program", health.Detail, StringComparison.Ordinal);
        Assert.Equal(
            StoreFault.NewerSchema,
            (await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Attempts.CountsAsync("q1", Token))).Fault
        );
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Database Database(IStores stores) =>
        stores switch
        {
            SqliteStores sqlite => new SqliteDatabase(sqlite.File),
            PostgresStores postgres => new PostgresDatabase(postgres.ConnectionString),
            _ => throw new NotSupportedException(),
        };
}
