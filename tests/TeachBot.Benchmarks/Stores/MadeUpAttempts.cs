using TeachBot.Storage.Sql;

namespace TeachBot.Benchmarks.Stores;

/// <summary>A year of attempts, made by the database itself: some learners, items and channels are far busier than most.</summary>
internal static class MadeUpAttempts
{
    internal const int Items = 10_000;
    internal const int Places = 5_000;

    /// <summary>A year in milliseconds, and its beginning.</summary>
    internal const long Year = 365L * 24 * 60 * 60 * 1000;

    internal const long Start = 1_763_856_000_000;

    /// <summary>So many at a time: the disk holds what a transaction needs besides.</summary>
    private const long Part = 5_000_000;

    /// <summary>Fills tables that are empty. One learner in ten has a second identity, the busiest among them.</summary>
    internal static Task MakeAsync(SqlSession session, string kind, long attempts, long learners) =>
        MakeAsync(session, kind, attempts, learners, (Places, 100), [.. Enumerable.Range(1, Items).Select(number => $"item-{number}")]);

    /// <summary>The same at other places and items.</summary>
    /// <param name="session">A session that writes.</param>
    /// <param name="kind">The kind of database.</param>
    /// <param name="attempts">How many attempts,</param>
    /// <param name="learners">of how many learners,</param>
    /// <param name="places">in how many channels of how many workspaces,</param>
    /// <param name="items">at which items, those that are asked most first.</param>
    internal static async Task MakeAsync(
        SqlSession session,
        string kind,
        long attempts,
        long learners,
        (int Channels, int Workspaces) places,
        IReadOnlyList<string> items
    )
    {
        await RunAsync(session, "DROP INDEX attempts_identity", "DROP INDEX attempts_lately");
        await RunAsync(
            session,
            $"INSERT INTO identities (id, platform, realm, person, learner) "
                + $"SELECT g, 'discord', '', CAST(g AS TEXT), CASE WHEN g % 10 = 2 THEN g - 1 END FROM {Series(kind, learners)}",
            $"INSERT INTO places (id, platform, workspace, channel, thread) "
                + $"SELECT g, 'discord', CAST(g % {places.Workspaces} AS TEXT), CAST(g AS TEXT), '' "
                + $"FROM {Series(kind, places.Channels)}",
            $"INSERT INTO places (id, platform, workspace, channel, thread) "
                + $"SELECT {places.Channels} + g, 'discord', CAST(g - 1 AS TEXT), '', '' FROM {Series(kind, places.Workspaces)}"
        );
        await session.RunAsync(
            [.. items.Select((name, at) => new Statement("INSERT INTO items (id, name) VALUES ($1, $2)", at + 1L, name))],
            default
        );
        for (long from = 0; from < attempts; from += Part)
        {
            // Squares of a number between 0 and 1: the busiest of n has the n-th root of all.
            await RunAsync(
                session,
                $"""
                INSERT INTO attempts (identity, item, place, at, version, chosen, is_right, is_first, setting, try, week)
                SELECT 1 + CAST({learners} * u * u - 0.5 AS BIGINT), 1 + CAST({items.Count} * v * v - 0.5 AS BIGINT), 1 + CAST({places.Channels} * w * w - 0.5 AS BIGINT),
                {Start} + CAST(n * ({Year} / {attempts}.0) AS BIGINT), 'v1', CASE WHEN n % 3 = 0 THEN 'a' WHEN n % 3 = 1 THEN 'b' ELSE 'c' END, CASE WHEN n % 3 = 0 THEN 1 ELSE 0 END, CASE WHEN n % 5 = 0 THEN 0 ELSE 1 END, 1 + n % 4, 1,
                (({Start} + CAST(n * ({Year} / {attempts}.0) AS BIGINT)) / 86400000 + 719162) / 7
                FROM (SELECT n, (n * 7919 % 1000003) / 1000003.0 AS u, (n * 104729 % 1000033) / 1000033.0 AS v, (n * 15485863 % 999983) / 999983.0 AS w
                      FROM (SELECT g + {from} AS n FROM {Series(kind, Math.Min(Part, attempts - from))}) numbered) random
                """
            );
        }

        await RunAsync(
            session,
            "CREATE INDEX attempts_identity ON attempts (identity, at, item)",
            "CREATE INDEX attempts_lately ON attempts (place, at, item)"
        );
    }

    /// <summary>Has the database learn what is in the tables, as it does by itself after a while.</summary>
    internal static Task TidyAsync(SqlSession session, string kind) => RunAsync(session, kind == "sqlite" ? "ANALYZE" : "VACUUM ANALYZE");

    private static async Task RunAsync(SqlSession session, params string[] statements)
    {
        foreach (var statement in statements)
        {
            await session.RunAsync([new Statement(statement)], default);
        }
    }

    private static string Series(string kind, long count) =>
        kind == "sqlite"
            ? $"(WITH RECURSIVE counted(g) AS (SELECT 1 UNION ALL SELECT g + 1 FROM counted WHERE g < {count}) SELECT g FROM counted)"
            : $"generate_series(1::bigint, {count}) AS counted(g)";
}
