using TeachBot.Core.Posting;

namespace TeachBot.Host.Posting;

/// <summary>When a post that failed is tried again.</summary>
internal static class Retry
{
    /// <summary>
    /// As the platform asks, else twice as long with each failure, up to a quarter more or less by chance so that what failed together is not tried together. A post that
    /// may have arrived is tried while its key is still known.
    /// </summary>
    internal static TimeSpan Wait(int tries, PlatformException failure, Settlement settlement, DispatchOptions options, double chance)
    {
        var wait = options.FirstRetry * Math.Pow(2, Math.Min(tries, 30));
        wait = (wait < options.LongestRetry ? wait : options.LongestRetry) * (.75 + (.5 * chance));
        if (failure.RetryAfter is { } asked && asked > wait)
        {
            wait = asked + (options.FirstRetry * chance);
        }

        return failure.MayHaveArrived && settlement is Settlement.Key key && wait > key.Kept / 4 ? key.Kept / 4 : wait;
    }
}
