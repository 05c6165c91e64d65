namespace TeachBot.Core.Adapters;

/// <summary>Remembers what was seen here lately, within bounds: two generations of ids, of which the older is forgotten.</summary>
/// <param name="time">The time.</param>
/// <param name="kept">What was seen is remembered for at least so long, and at most twice as long.</param>
/// <param name="most">So many ids make a generation, even where they come faster than it ages.</param>
public sealed class RecentlySeen<T>(TimeProvider time, TimeSpan kept, int most = 50_000)
    where T : notnull
{
    private readonly Lock _lock = new();
    private HashSet<T> _young = [];
    private HashSet<T> _old = [];
    private long _since = time.GetTimestamp();

    /// <summary>Whether an id comes for the first time.</summary>
    public bool IsFirst(T id)
    {
        lock (_lock)
        {
            if (_young.Count >= most || time.GetElapsedTime(_since) > kept)
            {
                (_young, _old, _since) = ([], _young, time.GetTimestamp());
            }

            return !_old.Contains(id) && _young.Add(id);
        }
    }
}
