namespace TeachBot.EndToEnd.Crashes;

/// <summary>Seeded chance, a stream for each who needs one.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);
    private readonly Lock _lock = new();

    /// <summary>A stream of its own, so that what one does changes nothing for another.</summary>
    internal Chance For(int number) => new(HashCode(seed, number));

    internal int Below(int bound)
    {
        lock (_lock)
        {
            return _random.Next(bound);
        }
    }

    internal bool Is(int percent) => Below(100) < percent;

    internal TimeSpan Milliseconds(int from, int until) => TimeSpan.FromMilliseconds(from + Below(until - from));

    /// <summary>The same in every process, unlike the framework's.</summary>
    private static int HashCode(int one, int other) => unchecked((int)(((uint)one * 2654435761u) ^ (((uint)other + 1) * 2246822519u)));
}
