namespace TeachBot.Storage;

/// <summary>How long a store is waited for.</summary>
public sealed class StoreOptions
{
    /// <summary>
    /// How long a fault may last before whoever waits hears of it: short enough for the three seconds that a platform gives us.
    /// </summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>From one try to the next within <see cref="Patience"/>.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a store that does not work is left alone.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether a file that does not exist is made; who only looks makes none.</summary>
    public bool MakesFile { get; set; } = true;
}
