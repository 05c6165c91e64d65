using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Posting;

/// <inheritdoc/>
internal sealed class SqlOutbox(SqlStore store, StoreReader reader, Dialect dialect) : IOutbox
{
    private const string Columns = "id, platform, workspace, channel, thread, body, due_at, message, asker, asker_realm, asker_language";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Claim>> ClaimAsync(
        IReadOnlyList<string> platforms,
        int limit,
        DateTimeOffset now,
        TimeSpan lease,
        CancellationToken cancellation = default
    )
    {
        if (platforms.Count == 0)
        {
            return [];
        }

        var until = now + lease;
        var statement = new Statement(
            dialect.Translate(
                $$"""
                UPDATE posts SET fence = fence + 1, next_at = $2, maybe_at = COALESCE(maybe_at, claimed_at), claimed_at = $1
                WHERE id IN (SELECT id FROM posts WHERE next_at <= $1 AND platform IN ({{string.Join(
                    ", ",
                    Enumerable.Range(4, platforms.Count).Select(number => $"${number}")
                )}})
                             ORDER BY next_at, id LIMIT $3{skip locked})
                RETURNING {{Columns}}, fence, version, tries, maybe_at, has_slot
                """
            ),
            [Time.Of(now), Time.Of(until), (long)limit, .. platforms]
        );
        return await store.WriteAsync(
            async (session, token) =>
                (
                    await session.QueryAsync(
                        statement,
                        row => new Claim(
                            Posts.Post(row),
                            row.Number("fence"),
                            until,
                            row.Number("version"),
                            Posts.Message(row),
                            (int)row.Number("tries"),
                            row.AtOrNull("maybe_at"),
                            row.Is("has_slot")
                        ),
                        token
                    )
                )
                    .OrderBy(claim => claim.Post.DueAt)
                    .ThenBy(claim => claim.Post.Id, StringComparer.Ordinal)
                    .ToList(),
            cancellation
        );
    }

    /// <inheritdoc/>
    public async Task<bool> SettleAsync(Claim claim, PostOutcome outcome, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var statement = Settling.Of(claim, outcome, now);
        var mayBeStale = claim.Message is not null && outcome is PostOutcome.Sent or PostOutcome.Later { MayHaveArrived: true };
        return await store.WriteAsync(
            async (session, token) =>
            {
                var isHeld = (await session.RunAsync([statement], token))[0] > 0;
                if (isHeld && outcome.Told is { } told)
                {
                    await session.RunAsync([PostWriter.Insert(told)], token);
                }

                if (!isHeld && mayBeStale)
                {
                    await session.RunAsync([new Statement(PostWriter.Refresh, claim.Post.Id, 1L, Time.Of(now))], token);
                }

                return isHeld;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DateTimeOffset>> ReserveAsync(
        WorkspaceRef workspace,
        int count,
        EditBudget budget,
        DateTimeOffset now,
        CancellationToken cancellation = default
    )
    {
        var interval = (long)Math.Ceiling(budget.Interval.TotalMilliseconds);
        var (insert, floor) = (Time.Of(now - budget.Per), Time.Of(now - budget.Per));
        var reserved = await store.WriteAsync(
            async (session, token) =>
                (
                    await session.RunAsync(
                        [
                            new Statement(
                                "INSERT INTO budgets (platform, workspace, reserved_until) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                                workspace.Platform,
                                workspace.Id,
                                insert
                            ),
                            new Statement(
                                "UPDATE budgets SET reserved_until = (CASE WHEN reserved_until < $3 THEN $3 "
                                    + "ELSE reserved_until END) + $4 WHERE platform = $1 AND workspace = $2 RETURNING reserved_until",
                                workspace.Platform,
                                workspace.Id,
                                floor,
                                interval * count
                            )
                            {
                                Returns = true,
                            },
                        ],
                        token
                    )
                )[1],
            cancellation
        );
        return
        [
            .. Enumerable.Range(0, count).Select(at => DateTimeOffset.FromUnixTimeMilliseconds(reserved - (interval * (count - 1 - at)))),
        ];
    }

    /// <inheritdoc/>
    public async Task<PostStatus?> FindAsync(string postId, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement($"SELECT {Columns}, state, error, refusal FROM posts WHERE id = $1", postId),
                Posts.Status,
                cancellation
            )
        ).FirstOrDefault();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PostStatus>> TroubledAsync(int limit, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(
                $"SELECT {Columns}, state, error, refusal FROM posts WHERE state > 1 ORDER BY due_at DESC, id LIMIT $1",
                (long)limit
            ),
            Posts.Status,
            cancellation
        );

    /// <inheritdoc/>
    public async Task<OutboxLoad> LoadAsync(DateTimeOffset now, CancellationToken cancellation = default) =>
        (
            await reader.QueryAsync(
                new Statement("SELECT COUNT(*) AS due, MIN(next_at) AS oldest FROM posts WHERE next_at <= $1", Time.Of(now)),
                row => new OutboxLoad(row.Number("due"), row.AtOrNull("oldest")),
                cancellation
            )
        )[0];
}
