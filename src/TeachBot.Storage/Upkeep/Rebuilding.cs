using System.Globalization;
using TeachBot.Storage.Changes;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Upkeep;

/// <summary>
/// Counts anew what follows from attempts, and from what is left of those of people who are forgotten. Whoever writes an attempt
/// meanwhile waits with its count until these are committed, and adds to them: else it would be counted twice or not at all.
/// </summary>
internal static class Rebuilding
{
    private const string Counts = "item_counts";

    internal static async Task<bool> RunAsync(SqlSession session, Dialect dialect, CancellationToken cancellation)
    {
        await session.RunAsync(
            [
                .. dialect.LockTable is { } text
                    ? new[] { Counts, Scores.Table }.Select(table => Long(string.Format(CultureInfo.InvariantCulture, text, table)))
                    : [],
                Long($"DELETE FROM {Counts}"),
                Long(
                    $"""
                    INSERT INTO {Counts} (item, version, chosen, is_right, firsts, total)
                    SELECT item, version, chosen, is_right, SUM(firsts), SUM(total) FROM (
                        SELECT item, version, chosen, is_right, SUM(is_first) AS firsts, COUNT(*) AS total FROM attempts
                            GROUP BY item, version, chosen, is_right
                        UNION ALL SELECT item, version, chosen, is_right, firsts, total FROM past_counts) counted
                    GROUP BY item, version, chosen, is_right
                    """
                ),
                Long($"DELETE FROM {Scores.Table}"),
                Long(Scores.Counted("")),
            ],
            cancellation
        );
        return true;
    }

    private static Statement Long(string text) => new(text) { TakesLong = true };
}
