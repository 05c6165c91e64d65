using Microsoft.Data.Sqlite;
using TeachBot.Core.Stores;

namespace TeachBot.Storage.Sqlite;

/// <summary>SQLite's result codes (sqlite.org/rescode.html) as faults.</summary>
internal static class SqliteFaults
{
    internal static StoreFault Of(Exception exception) =>
        exception switch
        {
            StoreUnavailableException unavailable => unavailable.Fault,
            SqliteException { SqliteErrorCode: 5 or 6 } => StoreFault.Locked,
            SqliteException { SqliteErrorCode: 8 or 3 } => StoreFault.ReadOnly,
            SqliteException { SqliteErrorCode: 13 } => StoreFault.DiskFull,
            SqliteException { SqliteErrorCode: 11 or 26 } => StoreFault.Damaged,
            SqliteException { SqliteErrorCode: 10 or 14 } => StoreFault.Unreachable,
            UnauthorizedAccessException => StoreFault.ReadOnly,
            IOException => StoreFault.Unreachable,
            _ => StoreFault.None,
        };
}
