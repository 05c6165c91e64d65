using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Playground.Live;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Pacing;

/// <summary>
/// Keeps one browser, and one address, from taking the playground away from everybody. Whoever has rested takes no memory.
/// </summary>
internal sealed class Crowd : IDisposable
{
    /// <summary>A browser may be so many people at once, each in a window.</summary>
    private const int Windows = 4;

    /// <summary>Behind one address there may be so many browsers: a school.</summary>
    private const int Browsers = 250;

    /// <summary>A browser keeps so many streams open; it opens six of HTTP/1.1.</summary>
    internal const int StreamsOfBrowser = 12;

    /// <summary>An address so many: a third of what there are.</summary>
    internal const int StreamsOfAddress = LiveHub.MostConnections / 3;

    private readonly PartitionedRateLimiter<string> _browsers;
    private readonly PartitionedRateLimiter<string> _addresses;
    private readonly PartitionedRateLimiter<string> _streams = Open(StreamsOfBrowser);
    private readonly PartitionedRateLimiter<string> _streamsOfAddresses = Open(StreamsOfAddress);

    public Crowd(PaceOptions pace)
    {
        _browsers = PartitionedRateLimiter.Create<string, string>(key =>
            Pace.Bucket(key, (long)pace.Burst * Windows, (long)pace.PerMinute * Windows)
        );
        _addresses = PartitionedRateLimiter.Create<string, string>(key =>
            Pace.Bucket(key, (long)pace.Burst * Browsers, (long)pace.PerMinute * Browsers)
        );
    }

    /// <summary>Counts what somebody does.</summary>
    /// <param name="context">The request.</param>
    /// <param name="isTyped">Whether it comes of typing, as suggestions do: nobody types faster than they are made.</param>
    /// <returns>How long it takes until they may; null where they may now.</returns>
    internal TimeSpan? Wait(HttpContext context, bool isTyped)
    {
        using var address = _addresses.AttemptAcquire(Origins.Address(context));
        if (!address.IsAcquired)
        {
            return Pace.Wait(address);
        }

        using var browser = isTyped ? null : _browsers.AttemptAcquire(Browser(context));
        return browser is { IsAcquired: false } ? Pace.Wait(browser) : null;
    }

    /// <summary>A place for a stream, for as long as it is held; null where the browser or its address has all that it gets.</summary>
    internal IDisposable? Enter(HttpContext context)
    {
        var browser = _streams.AttemptAcquire(Browser(context));
        var address = _streamsOfAddresses.AttemptAcquire(Origins.Address(context));
        var both = new Both(browser, address);
        if (browser.IsAcquired && address.IsAcquired)
        {
            return both;
        }

        both.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _browsers.Dispose();
        _addresses.Dispose();
        _streams.Dispose();
        _streamsOfAddresses.Dispose();
    }

    /// <summary>All of an address that show nothing are one.</summary>
    private static string Browser(HttpContext context) => BrowserCookie.Of(context) ?? $"at {Origins.Address(context)}";

    private static PartitionedRateLimiter<string> Open(int most) =>
        PartitionedRateLimiter.Create<string, string>(key =>
            RateLimitPartition.GetConcurrencyLimiter(key, _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = 0 })
        );

    private sealed record Both(IDisposable One, IDisposable Other) : IDisposable
    {
        public void Dispose()
        {
            One.Dispose();
            Other.Dispose();
        }
    }
}
