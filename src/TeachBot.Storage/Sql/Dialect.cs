using System.Collections.Concurrent;

namespace TeachBot.Storage.Sql;

/// <summary>The few words in which the databases differ.</summary>
/// <param name="Serial">The type of a numbered primary key.</param>
/// <param name="Clustered">Behind a table that is kept in the order of its key.</param>
/// <param name="Share">Behind a select whose rows nobody may change before the transaction ends.</param>
/// <param name="SkipLocked">Behind a select that takes rows nobody else has taken.</param>
internal sealed record Dialect(string Serial, string Clustered, string Share, string SkipLocked)
{
    /// <summary>Whether a table exists: one row if so.</summary>
    internal required string TableExists { get; init; }

    /// <summary>The database's name and version: one text.</summary>
    internal required string Engine { get; init; }

    /// <summary>
    /// Keeps others from writing to a table, <c>{0}</c>, until the transaction ends; null where a transaction that writes is alone
    /// anyway.
    /// </summary>
    internal string? LockTable { get; init; }

    private readonly ConcurrentDictionary<string, string> _translated = new(StringComparer.Ordinal);

    internal string Translate(string sql) =>
        _translated.GetOrAdd(
            sql,
            static (text, dialect) =>
                text.Replace("{serial}", dialect.Serial, StringComparison.Ordinal)
                    .Replace("{clustered}", dialect.Clustered, StringComparison.Ordinal)
                    .Replace("{share}", dialect.Share, StringComparison.Ordinal)
                    .Replace("{skip locked}", dialect.SkipLocked, StringComparison.Ordinal),
            this
        );
}
