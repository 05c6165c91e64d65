using System.Collections;

namespace TeachBot.Core.Adapters;

/// <summary>How long to wait before each next attempt, without end: about 1 s, 2 s, 4 s … and never more than 60 s. Begun anew where an attempt has succeeded.</summary>
/// <param name="chance">A number from 0 to 1, another each time, so that many bots do not come back at once.</param>
public sealed class BackOff(Func<double> chance) : IEnumerable<TimeSpan>
{
    /// <summary>Never less.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>Never more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    // Up to half as much again; so each wait is longer than the one before, until all are between 40 s and 60 s.
    private const double Spread = 0.5;

    /// <inheritdoc/>
    public IEnumerator<TimeSpan> GetEnumerator()
    {
        var most = Longest / (1 + Spread);
        for (var wait = Shortest; ; wait = wait * 2 < most ? wait * 2 : most)
        {
            yield return wait * (1 + (Spread * Math.Clamp(chance(), 0, 1)));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
