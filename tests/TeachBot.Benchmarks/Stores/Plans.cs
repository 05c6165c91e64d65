using TeachBot.Storage.Sql;

namespace TeachBot.Benchmarks.Stores;

/// <summary>Shows how the database finds what is asked; none may go through all attempts, scores or people.</summary>
internal sealed class Plans(SqlSession session, string kind, Figures figures)
{
    /// <summary>Tables that grow with their learners.</summary>
    private static readonly string[] Large = ["attempts", "scores", "identities"];

    internal async Task ShowAsync(string what, string sql, params object?[] values)
    {
        var plan =
            kind == "sqlite"
                ? await session.QueryAsync(new Statement("EXPLAIN QUERY PLAN " + sql, values), row => row.GetString(3), default)
                : await session.QueryAsync(new Statement("EXPLAIN (ANALYZE, BUFFERS) " + sql, values), row => row.GetString(0), default);
        figures.Holds($"{what}: by index", kind == "sqlite" ? !ScansInSqlite(plan) : !ScansInPostgres(plan));
        plan.ForEach(line => Console.WriteLine($"    {line}"));
    }

    /// <summary>SCAN goes through all rows; of a subquery by that name it may.</summary>
    private static bool ScansInSqlite(List<string> plan) =>
        plan.Exists(line =>
            line.Split(' ') is ["SCAN", var table, ..]
            && (Large.Contains(table) || (table == "a" && !plan.Exists(made => made is "CO-ROUTINE a" or "MATERIALIZE a")))
        );

    /// <summary>A node that reads attempts or one of its indexes says below itself by which condition, before the next node.</summary>
    private static bool ScansInPostgres(List<string> plan) =>
        plan.Index()
            .Any(node =>
                Large.Any(table => node.Item.Contains($" on {table}", StringComparison.Ordinal))
                && !plan.Skip(node.Index + 1)
                    .TakeWhile(line => !line.Contains("->", StringComparison.Ordinal))
                    .Any(line =>
                        line.Contains("Index Cond:", StringComparison.Ordinal) || line.Contains("Recheck Cond:", StringComparison.Ordinal)
                    )
            );
}
