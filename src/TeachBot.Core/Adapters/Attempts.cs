using TeachBot.Core.Posting;

namespace TeachBot.Core.Adapters;

/// <summary>Makes calls within a platform's limits, each again where that is safe and of use.</summary>
/// <param name="time">The time.</param>
/// <param name="chance">A number from 0 to 1, another each time, so that what failed together is not tried together.</param>
/// <param name="first">The wait after a first failure that names none; doubled with each further one.</param>
/// <param name="most">How often one call is made.</param>
public sealed class Attempts(TimeProvider time, Func<double> chance, TimeSpan? first = null, int most = 4)
{
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(100);
    private readonly BackOff _waits = new(chance, first ?? TimeSpan.FromMilliseconds(250));

    /// <summary>Makes a call.</summary>
    /// <param name="enter">Waits for the limits; what it throws is not tried again. Disposed of when the attempt is over.</param>
    /// <param name="attempt">Makes it once.</param>
    /// <param name="isRepeatable">Whether making it twice is as good as once.</param>
    /// <param name="longestWait">How long the platform may ask us to wait; what has to wait longer fails.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="PlatformException">It failed; in doubt where any of the attempts was.</exception>
    /// <exception cref="OperationCanceledException">It was given up; a <see cref="NotSentException"/> where nothing had left.</exception>
    public async Task<T> MakeAsync<T>(
        Func<Task<IDisposable?>> enter,
        Func<Task<T>> attempt,
        bool isRepeatable,
        TimeSpan longestWait,
        CancellationToken cancellation
    )
    {
        var doubt = false;
        try
        {
            for (var failures = 0; ; failures++)
            {
                TimeSpan wait;
                using (await NotSentException.Of(enter(), cancellation))
                {
                    try
                    {
                        return await attempt();
                    }
                    catch (PlatformException failure)
                        when (failures + 1 < most && WaitAfter(failure, failures, isRepeatable, longestWait) is { } next)
                    {
                        doubt |= failure.MayHaveArrived;
                        wait = next;
                    }
                }

                await NotSentException.Of(Task.Delay(wait, time, cancellation), cancellation);
            }
        }
        catch (PlatformException failure) when (doubt)
        {
            // The last attempt says nothing of an earlier one.
            failure.MayHaveArrived = true;
            throw;
        }
        catch (NotSentException given) when (doubt)
        {
            throw new PlatformException("given up between two attempts", given) { MayHaveArrived = true };
        }
    }

    /// <summary>When a call that failed is made again; null where it is not.</summary>
    private TimeSpan? WaitAfter(PlatformException failure, int failures, bool isRepeatable, TimeSpan longestWait) =>
        failure switch
        {
            { RetryAfter: { } asked } => asked <= longestWait ? asked + (Jitter * chance()) : null,
            { MayHaveArrived: true } => isRepeatable ? _waits.After(failures) : null,
            { Refusal.Length: > 0 } => null,
            _ => _waits.After(failures),
        };
}
