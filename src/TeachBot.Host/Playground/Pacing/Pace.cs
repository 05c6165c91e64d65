using System.Globalization;
using System.Threading.RateLimiting;

namespace TeachBot.Host.Playground.Pacing;

/// <summary>What the limits have in common.</summary>
internal static class Pace
{
    /// <summary>Where nobody says how long to wait.</summary>
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(5);

    /// <summary>A bucket for each who comes; one that is full again is given back.</summary>
    /// <param name="key">Who.</param>
    /// <param name="burst">So many at once,</param>
    /// <param name="perMinute">and so many in the long run.</param>
    internal static RateLimitPartition<string> Bucket(string key, long burst, long perMinute) =>
        RateLimitPartition.GetTokenBucketLimiter(
            key,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Whole(burst),
                TokensPerPeriod = Whole(perMinute / Math.Max(1, Math.Min(60, perMinute))),
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / Math.Clamp(perMinute, 1, 60),
                QueueLimit = 0,
            }
        );

    internal static TimeSpan Wait(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Unknown;

    /// <summary>Whole seconds, at least one.</summary>
    internal static string Seconds(TimeSpan wait) =>
        Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static int Whole(long number) => (int)Math.Clamp(number, 1, int.MaxValue);
}
