namespace TeachBot.Discord.Rest.Limits;

/// <summary>
/// What Discord told of its buckets. Which bucket a route is counted by is learned from its first answer; each major parameter (a channel,
/// a server, a webhook with its token) has a count of its own in it. A bucket that is full again says nothing, and is forgotten.
/// </summary>
internal sealed class Buckets(RunningTime clock)
{
    private const int FewEnough = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<(HttpMethod Method, string Template), string> _names = [];
    private readonly Dictionary<BucketKey, Count> _counts = [];
    private int _sweepAt = FewEnough;

    /// <summary>How many are remembered.</summary>
    internal int Known
    {
        get
        {
            lock (_gate)
            {
                return _counts.Count;
            }
        }
    }

    /// <summary>The bucket of a route; null while no answer has named it.</summary>
    internal BucketKey? Of(Route route)
    {
        lock (_gate)
        {
            return Find(route);
        }
    }

    /// <summary>How long a route's bucket has nothing left.</summary>
    internal TimeSpan Wait(Route route)
    {
        lock (_gate)
        {
            return Find(route) is { } key && _counts.TryGetValue(key, out var count) && count.FreeAt > clock.Now
                ? count.FreeAt - clock.Now
                : TimeSpan.Zero;
        }
    }

    /// <summary>Takes in what an answer says.</summary>
    internal void Note(Route route, LimitHeaders headers)
    {
        lock (_gate)
        {
            if (headers.Bucket is { } name)
            {
                _names[(route.Method, route.Template)] = name;
            }

            if (headers is { Remaining: { } remaining, ResetAfter: { } after } && Find(route) is { } key)
            {
                var reset = clock.Now + after;
                _counts[key] = new Count(remaining > 0 ? TimeSpan.Zero : reset, reset);
                Sweep();
            }
        }
    }

    /// <summary>Nothing goes to a route's bucket for a while: it was refused.</summary>
    internal void Block(Route route, TimeSpan wait)
    {
        lock (_gate)
        {
            if (Find(route) is { } key)
            {
                var until = clock.Now + wait;
                _counts[key] = new Count(until, until);
            }
        }
    }

    private BucketKey? Find(Route route) =>
        _names.TryGetValue((route.Method, route.Template), out var name) ? new BucketKey(name, route.Major) : null;

    /// <summary>Interactions bring a bucket each: when there are twice as many as were of use last time, full ones go.</summary>
    private void Sweep()
    {
        if (_counts.Count < _sweepAt)
        {
            return;
        }

        var now = clock.Now;
        foreach (var (key, count) in _counts)
        {
            if (count.ResetAt <= now)
            {
                _counts.Remove(key);
            }
        }

        _sweepAt = Math.Max(FewEnough, _counts.Count * 2);
    }

    /// <param name="FreeAt">When one more may come.</param>
    /// <param name="ResetAt">When it is as if it had never been used.</param>
    private readonly record struct Count(TimeSpan FreeAt, TimeSpan ResetAt);
}

/// <summary>What Discord counts by.</summary>
/// <param name="Name">As Discord calls the bucket.</param>
/// <param name="Major">What it counts for.</param>
internal readonly record struct BucketKey(string Name, string Major);
