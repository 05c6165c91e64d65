using System.Data.Common;
using System.Globalization;

namespace TeachBot.Storage.Sql;

/// <summary>Columns as values. Moments are kept as milliseconds since 1970, UTC.</summary>
internal static class Time
{
    internal static long Of(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    internal static DateTimeOffset At(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Number(column));

    internal static DateTimeOffset? AtOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.At(column);

    /// <summary>A whole number, however wide the column or the sum is.</summary>
    internal static long Number(this DbDataReader row, int column) => Convert.ToInt64(row.GetValue(column), CultureInfo.InvariantCulture);

    internal static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
