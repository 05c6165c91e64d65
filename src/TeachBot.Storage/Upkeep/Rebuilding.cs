using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Upkeep;

/// <summary>Counts anew what follows from attempts.</summary>
internal static class Rebuilding
{
    internal static async Task<bool> RunAsync(SqlSession session, CancellationToken cancellation)
    {
        await session.RunAsync(
            [
                new Statement("DELETE FROM item_counts"),
                new Statement("""
                    INSERT INTO item_counts (item, version, chosen, is_right, firsts, total)
                    SELECT item, version, chosen, is_right, SUM(is_first), COUNT(*) FROM attempts GROUP BY item, version, chosen, is_right
                    """),
            ],
            cancellation).ConfigureAwait(false);
        return true;
    }
}
