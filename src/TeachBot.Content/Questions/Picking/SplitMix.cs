namespace TeachBot.Content.Questions.Picking;

/// <summary>
/// Chance from a seed, the same on every machine and .NET version: SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", OOPSLA 2014, with the constants of Vigna's splitmix64).
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    internal ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>
    /// A number from 0 to below <paramref name="bound"/>, each as likely: draws of the last, incomplete round are repeated.
    /// </summary>
    internal int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var range = (ulong)bound;
        var complete = ulong.MaxValue - (ulong.MaxValue % range);
        ulong drawn;
        do
        {
            drawn = Next();
        } while (drawn >= complete);

        return (int)(drawn % range);
    }

    /// <summary>The items in an order of chance (Fisher and Yates, as Durstenfeld runs it).</summary>
    internal T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var drawn = Below(last + 1);
            (shuffled[last], shuffled[drawn]) = (shuffled[drawn], shuffled[last]);
        }

        return shuffled;
    }
}
