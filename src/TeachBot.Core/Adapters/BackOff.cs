using System.Collections;

namespace TeachBot.Core.Adapters;

/// <summary>
/// How long to wait before each next attempt, without end: twice as long each time, up to a bound. Begun anew where an attempt has
/// succeeded.
/// </summary>
/// <param name="chance">A number from 0 to 1, another each time, so that many bots do not come back at once.</param>
/// <param name="shortest">Never less; a second where nothing else is said.</param>
/// <param name="longest">Never more; a minute where nothing else is said.</param>
public sealed class BackOff(Func<double> chance, TimeSpan? shortest = null, TimeSpan? longest = null) : IEnumerable<TimeSpan>
{
    // Up to half as much again; so each wait is longer than the one before, until all are near the longest.
    private const double Spread = 0.5;

    // Twice as long so often is longer than any bound.
    private const int MostDoublings = 30;

    private readonly TimeSpan _shortest = shortest ?? TimeSpan.FromSeconds(1);
    private readonly TimeSpan _longest = (longest ?? TimeSpan.FromMinutes(1)) / (1 + Spread);

    /// <summary>The wait after so many failures before the last.</summary>
    public TimeSpan After(int failures)
    {
        var wait = _shortest * Math.Pow(2, Math.Min(failures, MostDoublings));
        return (wait < _longest ? wait : _longest) * (1 + (Spread * Math.Clamp(chance(), 0, 1)));
    }

    /// <inheritdoc/>
    public IEnumerator<TimeSpan> GetEnumerator()
    {
        for (var failures = 0; ; failures++)
        {
            yield return After(failures);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
