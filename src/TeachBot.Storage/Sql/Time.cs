using System.Data.Common;

namespace TeachBot.Storage.Sql;

/// <summary>Moments are kept as milliseconds since 1970, UTC.</summary>
internal static class Time
{
    internal static long Of(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    internal static DateTimeOffset At(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    internal static DateTimeOffset? AtOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.At(column);

    internal static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
