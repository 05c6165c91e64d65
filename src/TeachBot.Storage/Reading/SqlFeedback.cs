using System.Data.Common;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlFeedback(StoreReader reader) : IFeedback
{
    private const int MostReasons = 10;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MissedQuestion>> MissesAsync(
        WorkspaceRef workspace,
        int limit,
        CancellationToken cancellation = default
    )
    {
        var misses = await reader.QueryAsync(
            new Statement(
                "SELECT question, times, last_at, COALESCE(mark, '') AS mark FROM misses "
                    + "WHERE platform = $1 AND workspace = $2 ORDER BY times DESC, last_at DESC, key LIMIT $3",
                workspace.Platform,
                workspace.Id,
                (long)limit
            ),
            row => (Missed: new MissedQuestion(row.Text("question"), row.Number("times"), row.At("last_at")), Mark: row.Text("mark")),
            cancellation
        );
        var wanted = (
            await reader.QueryAsync(
                new Statement(
                    "SELECT mark, file, lecture, path, line, times FROM wanted "
                        + "WHERE platform = $1 AND workspace = $2 ORDER BY times DESC, last_at DESC, place",
                    workspace.Platform,
                    workspace.Id
                ),
                row => (Mark: row.Text("mark"), Place: new WantedPlace(PlaceOf(row), row.Number("times"))),
                cancellation
            )
        ).ToLookup(row => row.Mark, row => row.Place, StringComparer.Ordinal);
        return [.. misses.Select(miss => wanted.Contains(miss.Mark) ? miss.Missed with { Wanted = [.. wanted[miss.Mark]] } : miss.Missed)];
    }

    private static Citation PlaceOf(DbDataReader row) =>
        new(row.Text("lecture"), row.Text("path").Split('\n', StringSplitOptions.RemoveEmptyEntries), (int)row.Number("line"))
        {
            File = row.Text("file"),
        };

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReportedItem>> ReportsAsync(WorkspaceRef workspace, int limit, CancellationToken cancellation = default)
    {
        var rows = await reader.QueryAsync(
            new Statement(
                "SELECT i.name, r.version, r.reason FROM reports r JOIN items i ON i.id = r.item "
                    + "WHERE r.platform = $1 AND r.workspace = $2 ORDER BY r.at DESC, r.identity",
                workspace.Platform,
                workspace.Id
            ),
            row => (Item: row.Item(), Reason: row.Text("reason")),
            cancellation
        );
        return
        [
            .. rows.GroupBy(row => row.Item)
                .OrderByDescending(item => item.Count())
                .Take(limit)
                .Select(item => new ReportedItem(
                    item.Key,
                    item.Count(),
                    [.. item.Select(row => row.Reason).Where(reason => reason.Length > 0).Take(MostReasons)]
                )),
        ];
    }
}
