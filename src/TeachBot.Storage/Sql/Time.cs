using System.Data;
using System.Data.Common;
using System.Globalization;

namespace TeachBot.Storage.Sql;

/// <summary>Columns as values. Moments are kept as milliseconds since 1970, UTC.</summary>
internal static class Time
{
    internal static long Of(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    internal static DateTimeOffset At(this DbDataReader row, string column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Number(column));

    internal static DateTimeOffset? AtOrNull(this DbDataReader row, string column) => row.IsDBNull(column) ? null : row.At(column);

    /// <summary>A whole number, however wide the column or the sum is.</summary>
    internal static long Number(this DbDataReader row, string column) => Number(row, row.GetOrdinal(column));

    /// <summary>The only column of a row.</summary>
    internal static long Number(this DbDataReader row, int column = 0) =>
        Convert.ToInt64(row.GetValue(column), CultureInfo.InvariantCulture);

    /// <summary>Truth is kept as 1.</summary>
    internal static bool Is(this DbDataReader row, string column) => row.Number(column) == 1;

    internal static string Text(this DbDataReader row, string column) => row.GetString(column);

    /// <summary>The only column of a row.</summary>
    internal static string Text(this DbDataReader row) => row.GetString(0);

    internal static string? TextOrNull(this DbDataReader row, string column) => row.IsDBNull(column) ? null : row.GetString(column);
}
