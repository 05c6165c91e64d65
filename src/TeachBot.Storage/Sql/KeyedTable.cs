namespace TeachBot.Storage.Sql;

/// <summary>A table whose rows are added once, by key, many at a time.</summary>
internal sealed class KeyedTable
{
    private readonly string _columns;

    /// <param name="name">The table.</param>
    /// <param name="key">The columns of its key, texts all.</param>
    /// <param name="more">Further columns, numbers all.</param>
    internal KeyedTable(string name, string[] key, params string[] more)
    {
        (Name, Key, More) = (name, key, more);
        _columns = string.Join(", ", [.. key, .. more]);
        InsertRow =
            $"INSERT INTO {name} ({_columns}) "
            + $"VALUES ({string.Join(", ", Enumerable.Range(1, key.Length + more.Length).Select(number => $"${number}"))}) "
            + $"ON CONFLICT DO NOTHING";
        SelectNumber = $"SELECT id FROM {name} WHERE {string.Join(" AND ", key.Select((column, at) => $"{column} = ${at + 1}"))}";
        InsertRows =
            $"INSERT INTO {name} ({_columns}) SELECT * "
            + $"FROM unnest({Arrays(key.Length + more.Length)}) ON CONFLICT DO NOTHING RETURNING {key[0]}";
        SelectNumbers = $"""
            SELECT wanted.place, {name}.id FROM unnest({Arrays(key.Length)}) WITH ORDINALITY AS wanted({string.Join(", ", key)}, place)
            JOIN {name} ON {string.Join(" AND ", key.Select(column => $"{name}.{column} = wanted.{column}"))}
            """;
    }

    internal string Name { get; }

    internal string[] Key { get; }

    internal string[] More { get; }

    /// <summary>Adds one row if its key is new.</summary>
    internal string InsertRow { get; }

    /// <summary>Finds one row's number by its key.</summary>
    internal string SelectNumber { get; }

    /// <summary>PostgreSQL: adds the rows of one array a column, and returns the first column of those that are new.</summary>
    internal string InsertRows { get; }

    /// <summary>PostgreSQL: finds the numbers of keys, each with its place among them, from 1.</summary>
    internal string SelectNumbers { get; }

    private string Arrays(int columns) =>
        string.Join(", ", Enumerable.Range(0, columns).Select(at => $"${at + 1}::{(at < Key.Length ? "text" : "bigint")}[]"));
}
