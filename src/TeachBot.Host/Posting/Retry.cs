using TeachBot.Core.Adapters;
using TeachBot.Core.Posting;

namespace TeachBot.Host.Posting;

/// <summary>When a post that failed is tried again.</summary>
internal static class Retry
{
    /// <summary>
    /// As the platform asks, else twice as long with each failure, up to half as much again by chance so that what failed together is not
    /// tried together. A post that may have arrived is tried while its key is still known.
    /// </summary>
    internal static TimeSpan Wait(int tries, PlatformException failure, Settlement settlement, DispatchOptions options, double chance)
    {
        var wait = new BackOff(() => chance, options.FirstRetry, options.LongestRetry).After(tries);
        if (failure.WaitOfPosts is { } asked && asked > wait)
        {
            wait = asked + (options.FirstRetry * chance);
        }

        return failure.MayHaveArrived && settlement is Settlement.Key key && wait > key.Kept / 4 ? key.Kept / 4 : wait;
    }
}
