using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TeachBot.Core.Adapters;

/// <summary>
/// Whether what a platform signed was signed lately, and comes for the first time: whoever has overheard a request may send it again.
/// </summary>
/// <param name="time">The time.</param>
/// <param name="isSkewed">Told a time too far from ours, once a minute: the platform signed it, so it is most likely our clock.</param>
/// <param name="most">How many are remembered, even where they come faster than they age.</param>
public sealed class SignedLately(TimeProvider time, Action<string> isSkewed, int most = 50_000)
{
    /// <summary>How far a request's time may be from ours, in the past or in the future.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const int LongestTimestamp = 20;

    /// <summary>For at least as long as they would be taken again.</summary>
    private readonly RecentlySeen _seen = new(time, Skew * 2, most);

    private long _toldAt;

    /// <summary>Whether it can be a time at all.</summary>
    public static bool IsTimestamp([NotNullWhen(true)] string? timestamp) => timestamp is { Length: > 0 and <= LongestTimestamp };

    /// <summary>Whether a request's time, in Unix seconds, is near ours.</summary>
    public bool IsRecent(string timestamp)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        if (
            long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && Math.Abs(now - seconds) <= Skew.TotalSeconds
        )
        {
            return true;
        }

        if (Interlocked.Exchange(ref _toldAt, now / 60) != now / 60)
        {
            isSkewed(timestamp);
        }

        return false;
    }

    /// <summary>Whether a signature comes for the first time.</summary>
    public bool IsFirst(ulong signature) => _seen.IsFirst(signature);
}
