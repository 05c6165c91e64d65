namespace TeachBot.Core.Adapters;

/// <summary>Remembers what was seen here lately, within bounds: in parts by when it was seen, of which the oldest is forgotten.</summary>
/// <param name="time">The time.</param>
/// <param name="kept">What was seen is remembered for at least so long, and at most a quarter longer.</param>
/// <param name="most">So many of the last are remembered at least, even where they come faster than they age.</param>
public sealed class RecentlySeen(TimeProvider time, TimeSpan kept, int most = 50_000)
{
    /// <summary>Besides the one that is being filled: the more parts, the less is remembered for longer than it has to be.</summary>
    private const int Parts = 4;

    private readonly Lock _lock = new();
    private readonly Queue<(HashSet<ulong> Ids, long Until)> _old = new();
    private HashSet<ulong> _young = [];
    private long _since = time.GetTimestamp();

    /// <summary>Whether something comes for the first time.</summary>
    /// <param name="id">Eight bytes of a hash of it, which nobody can choose: ids of sixteen take twice the memory.</param>
    public bool IsFirst(ulong id)
    {
        lock (_lock)
        {
            if (_young.Count >= (most + Parts - 1) / Parts || time.GetElapsedTime(_since) > kept / Parts)
            {
                Age();
            }

            return !_old.Any(part => part.Ids.Contains(id)) && _young.Add(id);
        }
    }

    private void Age()
    {
        _since = time.GetTimestamp();
        _old.Enqueue((_young, _since));
        while (_old.Count > Parts || time.GetElapsedTime(_old.Peek().Until) > kept)
        {
            _old.Dequeue();
        }

        // About as many come as came: growing to that would leave as much again to the collector.
        _young = new HashSet<ulong>(_young.Count);
    }
}
