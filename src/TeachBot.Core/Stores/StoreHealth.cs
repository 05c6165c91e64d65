namespace TeachBot.Core.Stores;

/// <summary>How a store is.</summary>
/// <param name="Fault">What is wrong; <see cref="StoreFault.None"/> where it works.</param>
/// <param name="Detail">For the operator, without secrets: the server's own words; empty where it works.</param>
/// <param name="Schema">The version of its tables; 0 while unknown.</param>
public sealed record StoreHealth(StoreFault Fault, string Detail, int Schema)
{
    /// <summary>Whether it can be read and written.</summary>
    public bool IsReady => Fault == StoreFault.None;
}
