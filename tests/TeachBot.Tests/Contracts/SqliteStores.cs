using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Storage;

namespace TeachBot.Tests.Contracts;

public sealed class SqliteStores : IStores
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("teachbot-").FullName;

    public string File => Path.Combine(Folder, "data", "teachbot.db");

    public SqlStore Open(StoreOptions? options = null, TimeProvider? time = null) =>
        Stores.Sqlite(File, time ?? TimeProvider.System, NullLogger.Instance, options);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
