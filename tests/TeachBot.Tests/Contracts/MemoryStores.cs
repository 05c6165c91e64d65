using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Storage;
using TeachBot.Storage.Sqlite;

namespace TeachBot.Tests.Contracts;

/// <summary>Databases in memory: as long as one store is open, what was written is there for all of the same name.</summary>
public sealed class MemoryStores : IStores
{
    private static int _made;
    private readonly string _name = $"test-{Interlocked.Increment(ref _made)}";

    public SqlStore Open(StoreOptions? options = null, TimeProvider? time = null) =>
        new(new SqliteMemory(_name), options ?? new StoreOptions(), time ?? TimeProvider.System, NullLogger.Instance);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
