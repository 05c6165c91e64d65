namespace TeachBot.Discord.Rest.Limits;

/// <summary>
/// Counts requests that Discord refused with 401, 403 or 429: 10,000 in ten minutes and it refuses the machine's address altogether. Long
/// before that we make none any more, but for the first answers to interactions.
/// </summary>
/// <param name="clock">The time.</param>
/// <param name="most">So many in any ten minutes.</param>
internal sealed class InvalidRequests(RunningTime clock, int most)
{
    private const int Slices = 60;
    private static readonly TimeSpan Slice = DiscordLimits.InvalidWindow / Slices;

    private readonly Lock _gate = new();
    private readonly int[] _counts = new int[Slices + 1];
    private long _slice;
    private int _sum;

    /// <summary>Takes in how a request ended.</summary>
    internal void Note(Answer answer)
    {
        if (answer.Status is 401 or 403 || (answer.Status == 429 && answer.Limits.Scope != "shared"))
        {
            lock (_gate)
            {
                Turn();
                _counts[_slice % _counts.Length]++;
                _sum++;
            }
        }
    }

    /// <summary>How long no request may be made; zero while they may.</summary>
    internal TimeSpan ClosedFor()
    {
        lock (_gate)
        {
            Turn();
            if (_sum < most)
            {
                return TimeSpan.Zero;
            }

            // Until as many are ten minutes old as are too many.
            var left = _sum;
            for (var slice = Math.Max(0, _slice - Slices); ; slice++)
            {
                left -= _counts[slice % _counts.Length];
                if (left < most)
                {
                    return (Slice * (slice + Slices + 1)) - clock.Now;
                }
            }
        }
    }

    /// <summary>Lets go of what is older than the window.</summary>
    private void Turn()
    {
        var now = clock.Now.Ticks / Slice.Ticks;
        for (var step = Math.Max(_slice + 1, now - Slices); step <= now; step++)
        {
            _sum -= _counts[step % _counts.Length];
            _counts[step % _counts.Length] = 0;
        }

        _slice = now;
    }
}
