namespace TeachBot.Core.Stores;

/// <summary>The store can't be reached, read or written just now. What needs no store still works.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <inheritdoc/>
    public StoreUnavailableException() { }

    /// <inheritdoc/>
    public StoreUnavailableException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public StoreUnavailableException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>What the operator should look at.</summary>
    public StoreFault Fault { get; init; } = StoreFault.Unreachable;
}
