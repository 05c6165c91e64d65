using System.Net.Sockets;
using Npgsql;
using TeachBot.Core.Stores;

namespace TeachBot.Storage.Postgres;

/// <summary>PostgreSQL's error codes (appendix A of its manual) as faults.</summary>
internal static class PostgresFaults
{
    internal static StoreFault Of(Exception exception) =>
        exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StoreFault.DiskFull,
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StoreFault.ReadOnly,
            PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => StoreFault.Locked,
            PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => StoreFault.Damaged,
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidSchemaName } =>
                StoreFault.Unusable,

            PostgresException { SqlState: PostgresErrorCodes.DuplicatePreparedStatement or PostgresErrorCodes.InvalidSqlStatementName } =>
                StoreFault.Pooled,
            PostgresException
            {
                SqlState: ['0', '8', ..] or ['5', '3', ..] or ['5', '7', ..] or ['5', '8', ..] or ['2', '8', ..] or ['3', 'D', ..]
            } => StoreFault.Unreachable,
            PostgresException => StoreFault.None,
            NpgsqlException or SocketException or TimeoutException or IOException => StoreFault.Unreachable,
            _ => StoreFault.None,
        };

    internal static bool IsCollision(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };
}
