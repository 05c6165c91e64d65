namespace TeachBot.Host.Playground.Security;

/// <summary>Where somebody stands who enters a key.</summary>
internal enum DoorState
{
    /// <summary>They are asked.</summary>
    Asks,

    /// <summary>What they entered is no key.</summary>
    Wrong,

    /// <summary>Too many wrong ones were entered.</summary>
    Slow,
}
