namespace TeachBot.Core.Stores;

/// <summary>What an operator does with a store.</summary>
public interface IStore
{
    /// <summary>How it was when it was last used; asks nothing of it.</summary>
    StoreHealth Health { get; }

    /// <summary>Reaches for it now, makes or updates its tables, and says how it is. Never throws for a fault of the store.</summary>
    Task<StoreHealth> CheckAsync(CancellationToken cancellation = default);

    /// <summary>Writes a copy, while others go on reading and writing.</summary>
    /// <param name="file">A path where nothing is yet.</param>
    /// <param name="cancellation">Ends the copying.</param>
    Task BackUpAsync(string file, CancellationToken cancellation = default);

    /// <summary>Derives anew what follows from attempts.</summary>
    Task RebuildAsync(CancellationToken cancellation = default);

    /// <summary>Which database it is, with its version: <c>SQLite 3.53.3</c>.</summary>
    Task<string> EngineAsync(CancellationToken cancellation = default);

    /// <summary>When the newest of the remembered events was; null where there is none.</summary>
    Task<DateTimeOffset?> NewestEventAsync(CancellationToken cancellation = default);
}
