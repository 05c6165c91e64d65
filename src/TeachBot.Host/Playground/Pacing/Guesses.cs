using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeachBot.Host.Playground.Security;

namespace TeachBot.Host.Playground.Pacing;

/// <summary>
/// Slows down who guesses keys and codes: each address, and all together. Only wrong ones count, so that a class that comes in at once
/// does not notice, nor whoever is in already.
/// </summary>
internal sealed partial class Guesses(ILogger<Guesses> logger) : IDisposable
{
    /// <summary>Wrong ones of an address at once,</summary>
    internal const int OfAddress = 10;

    /// <summary>and of everybody.</summary>
    internal const int OfAll = 100;

    /// <summary>Then so many a minute of an address,</summary>
    private const int PerMinute = 6;

    /// <summary>and of everybody.</summary>
    private const int PerMinuteOfAll = 60;

    private readonly PartitionedRateLimiter<string> _addresses = PartitionedRateLimiter.Create<string, string>(address =>
        Pace.Bucket(address, OfAddress, PerMinute)
    );
    private readonly PartitionedRateLimiter<string> _all = PartitionedRateLimiter.Create<string, string>(_ =>
        Pace.Bucket("", OfAll, PerMinuteOfAll)
    );

    /// <summary>For how long nothing is taken from an address; null where it is.</summary>
    internal TimeSpan? Wait(HttpContext context)
    {
        var address = Origins.Address(context);

        // A part of a guess is none, though a bucket that holds it isn't empty.
        return _addresses.GetStatistics(address)?.CurrentAvailablePermits < 1 ? TimeSpan.FromMinutes(1) / PerMinute
            : _all.GetStatistics(address)?.CurrentAvailablePermits < 1 ? TimeSpan.FromMinutes(1) / PerMinuteOfAll
            : null;
    }

    /// <summary>Counts a wrong one, and tells the operator: by that at most as many lines come as guesses are taken.</summary>
    internal void Count(HttpContext context)
    {
        var address = Origins.Address(context);
        using var own = _addresses.AttemptAcquire(address);
        using var all = _all.AttemptAcquire(address);
        LogWrong(address);
        if (Wait(context) is not null)
        {
            LogSlow(address);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _addresses.Dispose();
        _all.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A wrong key or code was entered in the playground from {Address}.")]
    private partial void LogWrong(string address);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "So many wrong keys or codes came from {Address}, or in all, "
            + "that no more are taken for a while; whoever is in already stays in."
    )]
    private partial void LogSlow(string address);
}
