using System.Data.Common;
using TeachBot.Core.Chat;
using TeachBot.Core.Schedules;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlSchedules(StoreReader reader) : ISchedules
{
    private const string Columns = "SELECT id, platform, workspace, channel, thread, plan, look_at, version FROM schedules";

    /// <inheritdoc/>
    public async Task<Schedule?> FindAsync(string scheduleId, CancellationToken cancellation = default) =>
        (await reader.QueryAsync(new Statement($"{Columns} WHERE id = $1", scheduleId), Read, cancellation)).FirstOrDefault();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Schedule>> DueAsync(
        IReadOnlyList<string> platforms,
        DateTimeOffset now,
        int limit,
        CancellationToken cancellation = default
    ) =>
        platforms.Count == 0
            ? []
            : await reader.QueryAsync(
                new Statement(
                    $"{Columns} WHERE (look_at <= $1 OR look_at > ${platforms.Count + 3}) "
                        + $"AND platform IN ({string.Join(", ", platforms.Select((_, at) => $"${at + 3}"))}) ORDER BY look_at, "
                        + $"id LIMIT $2",
                    [Time.Of(now), (long)limit, .. platforms, Time.Of(now + Schedule.Farthest)]
                ),
                Read,
                cancellation
            );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Occurrence>> OccurrencesAsync(string scheduleId, int limit, CancellationToken cancellation = default) =>
        await reader.QueryAsync(
            new Statement(
                "SELECT schedule, day, state, at FROM occurrences WHERE schedule = $1 ORDER BY day DESC LIMIT $2",
                scheduleId,
                (long)limit
            ),
            row => new Occurrence(row.Text("schedule"), DateOnly.FromDayNumber((int)row.Number("day")), row.Text("state"), row.At("at")),
            cancellation
        );

    private static Schedule Read(DbDataReader row) =>
        new(row.Text("id"), row.Channel(), row.Text("plan"), row.AtOrNull("look_at")) { Version = row.Number("version") };
}
