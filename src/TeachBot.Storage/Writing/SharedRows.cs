using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>
/// Rows that many changes add to: a count, a message's version. Each is written once a group, last, and in one order, so that replicas
/// neither wait for each other in a ring nor for longer than the commit.
/// </summary>
internal sealed class SharedRows
{
    private readonly Dictionary<(string Sql, string Key), (object?[] Keys, long[] Amounts, long Stamp)> _rows = [];

    /// <summary>Adds to a row.</summary>
    /// <param name="sql">Takes the keys, then the amounts, then the stamp.</param>
    /// <param name="keys">Which row.</param>
    /// <param name="amounts">What is added; summed over the group.</param>
    /// <param name="stamp">A moment; the latest of the group counts.</param>
    internal void Add(string sql, object?[] keys, long[] amounts, long stamp)
    {
        var key = (sql, string.Join('\n', keys));
        _rows[key] = _rows.TryGetValue(key, out var row)
            ? (keys, [.. row.Amounts.Zip(amounts, (one, other) => one + other)], Math.Max(row.Stamp, stamp))
            : (keys, amounts, stamp);
    }

    internal IReadOnlyList<Statement> Statements() =>
        [
            .. _rows
                .OrderBy(row => row.Key.Sql, StringComparer.Ordinal)
                .ThenBy(row => row.Key.Key, StringComparer.Ordinal)
                .Select(row => new Statement(row.Key.Sql, [.. row.Value.Keys, .. row.Value.Amounts.Cast<object>(), row.Value.Stamp])),
        ];
}
