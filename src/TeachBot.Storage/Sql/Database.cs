using TeachBot.Core.Stores;

namespace TeachBot.Storage.Sql;

/// <summary>One of the databases: how to reach it, and where its SQL differs.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>The words of its dialect, by the placeholders that stand for them in the SQL.</summary>
    internal abstract Dialect Dialect { get; }

    /// <summary>How many transactions of one process are worth having on their way at once.</summary>
    internal abstract int Writers { get; }

    /// <summary>A session for writing; no more than <see cref="Writers"/> at a time.</summary>
    internal abstract Task<SqlSession> OpenWriterAsync(CancellationToken cancellation);

    /// <summary>A session for reading.</summary>
    internal abstract Task<SqlSession> OpenReaderAsync(CancellationToken cancellation);

    /// <summary>Begins the transaction in which tables are made, alone among all replicas.</summary>
    internal abstract Task BeginMigrationAsync(SqlSession session, CancellationToken cancellation);

    /// <summary>What the store suffers from; <see cref="StoreFault.None"/> for a fault of ours.</summary>
    internal abstract StoreFault FaultOf(Exception exception);

    /// <summary>Whether the same statements may go through at once: two writers were in each other's way.</summary>
    internal abstract bool IsCollision(Exception exception);

    internal abstract Task BackUpAsync(string file, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
