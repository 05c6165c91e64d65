using System.Data.Common;
using System.Globalization;
using TeachBot.Core.Stores;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Upkeep;

/// <inheritdoc/>
internal sealed class SqlRetention(SqlStore store, StoreReader reader, Dialect dialect) : IRetention
{
    private const string OverSession = $"(s.revealed_at < $1 OR (s.{Alone.Setting} AND s.at < $1))";

    /// <summary>Statements of the moment <c>$1</c> and the limit <c>$2</c>, each with an index that leads to what is over.</summary>
    private static readonly Dictionary<Kept, string> Over = new()
    {
        [Kept.Events] = "DELETE FROM events WHERE id IN (SELECT id FROM events WHERE at < $1 ORDER BY at LIMIT $2)",
        [Kept.Choices] = $"""
            DELETE FROM choices WHERE (session, item, identity) IN (
                SELECT c.session, c.item, c.identity FROM sessions s JOIN choices c ON c.session = s.id WHERE {OverSession} LIMIT $2)
            """,
        [Kept.Sessions] =
            $"DELETE FROM sessions WHERE id IN (SELECT s.id FROM sessions s WHERE {OverSession} "
            + $"AND NOT EXISTS (SELECT 1 FROM choices c WHERE c.session = s.id) LIMIT $2)",
        [Kept.Posts] =
            "DELETE FROM posts WHERE id IN (SELECT id FROM posts WHERE state = 1 "
            + "AND next_at IS NULL AND due_at < $1 ORDER BY due_at LIMIT $2)",

        // The latest day of a schedule stays: by it the next one is told from one that is done.
        [Kept.Occurrences] = """
            DELETE FROM occurrences WHERE (schedule, day) IN (
                SELECT o.schedule, o.day FROM occurrences o WHERE o.at < $1 AND EXISTS (SELECT 1 FROM occurrences later
                    WHERE later.schedule = o.schedule AND later.day > o.day) ORDER BY o.at LIMIT $2)
            """,
        [Kept.Misses] =
            "DELETE FROM misses WHERE (platform, workspace, key) IN (SELECT platform, workspace, key "
            + "FROM misses WHERE last_at < $1 ORDER BY last_at LIMIT $2)",
        [Kept.Wanted] =
            "DELETE FROM wanted WHERE (platform, workspace, mark, place) IN (SELECT platform, workspace, mark, place "
            + "FROM wanted WHERE last_at < $1 ORDER BY last_at LIMIT $2)",
        [Kept.Reports] = """
            DELETE FROM reports WHERE (platform, workspace, item, version, identity) IN (SELECT platform, workspace,
                item, version, identity FROM reports WHERE at < $1 ORDER BY at LIMIT $2)
            """,
        [Kept.Codes] = "DELETE FROM link_codes WHERE identity IN (SELECT identity FROM link_codes WHERE until < $1 LIMIT $2)",
    };

    /// <summary>
    /// Some learners, each by the identity that stands for all, with whether the last they did is too long ago. Who never answered has no
    /// last answer, and stays.
    /// </summary>
    private const string Looked = """
        SELECT w.id, CASE WHEN
            EXISTS (SELECT 1 FROM attempts a JOIN identities o ON o.id = a.identity WHERE COALESCE(o.learner, o.id) = w.id)
            AND NOT EXISTS (SELECT 1 FROM attempts a JOIN identities o ON o.id = a.identity WHERE COALESCE(o.learner, o.id) = w.id
                AND a.at >= $1)
            AND NOT EXISTS (SELECT 1 FROM choices c JOIN identities o ON o.id = c.identity WHERE COALESCE(o.learner, o.id) = w.id
                AND c.at >= $1) THEN 1 ELSE 0 END AS is_over
        FROM identities w WHERE w.id > $2 AND COALESCE(w.learner, w.id) = w.id ORDER BY w.id LIMIT $3
        """;

    /// <summary>So many are forgotten within one transaction, which nobody else writes beside.</summary>
    private const int Together = 20;

    private static readonly IReadOnlyList<string> Forget = ForgetWriter.Statements(Standing.Learner("$1"));

    /// <inheritdoc/>
    public Task<int> ForgetAsync(Kept what, DateTimeOffset before, int limit, CancellationToken cancellation = default) =>
        store.WriteAsync(
            async (session, token) =>
            {
                var gone = (int)(await session.RunAsync([new Statement(Over[what], Time.Of(before), (long)limit)], token))[0];
                if (what == Kept.Codes)
                {
                    await session.RunAsync([new Statement("DELETE FROM code_entries WHERE since < $1", Time.Of(before))], token);
                }

                return gone;
            },
            cancellation
        );

    /// <inheritdoc/>
    public async Task<(int Forgotten, long? Next)> ForgetLearnersAsync(
        DateTimeOffset before,
        long after,
        int limit,
        CancellationToken cancellation = default
    )
    {
        var looked = await reader.QueryAsync(Look(before, after, limit), Read, cancellation);
        foreach (var together in looked.Where(learner => learner.IsOver).Chunk(Together))
        {
            await store.WriteAsync(
                (session, token) => ForgetAsync(session, together.Select(learner => learner.Id), before, token),
                cancellation
            );
        }

        return (looked.Count(learner => learner.IsOver), looked.Count < limit ? null : looked[^1].Id);
    }

    /// <summary>Whoever has answered since they were looked at stays.</summary>
    private async Task<bool> ForgetAsync(
        SqlSession session,
        IEnumerable<long> learners,
        DateTimeOffset before,
        CancellationToken cancellation
    )
    {
        if (dialect.LockTable is { } text)
        {
            await session.RunAsync([new Statement(string.Format(CultureInfo.InvariantCulture, text, ForgetWriter.Tables))], cancellation);
        }

        foreach (var learner in learners)
        {
            if (
                await session.QueryAsync(Look(before, learner - 1, 1), Read, cancellation) is [{ IsOver: true } still]
                && still.Id == learner
            )
            {
                await session.RunAsync(
                    [
                        .. Forget.Select(sql =>
                            sql.Contains("$1", StringComparison.Ordinal) ? new Statement(sql, learner) : new Statement(sql)
                        ),
                    ],
                    cancellation
                );
            }
        }

        return true;
    }

    private static Statement Look(DateTimeOffset before, long after, int limit) => new(Looked, Time.Of(before), after, (long)limit);

    private static (long Id, bool IsOver) Read(DbDataReader row) => (row.Number("id"), row.Is("is_over"));
}
