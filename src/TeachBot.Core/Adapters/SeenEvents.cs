namespace TeachBot.Core.Adapters;

/// <summary>Remembers what was handled here lately, within bounds: two generations of ids, of which the older is forgotten.</summary>
public sealed class SeenEvents(TimeProvider time)
{
    /// <summary>An id is remembered for at least so long, unless very many come.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private const int Most = 50_000;
    private readonly Lock _lock = new();
    private HashSet<string> _young = new(StringComparer.Ordinal);
    private HashSet<string> _old = new(StringComparer.Ordinal);
    private long _since = time.GetTimestamp();

    /// <summary>Whether an id comes for the first time.</summary>
    public bool IsFirst(string id)
    {
        lock (_lock)
        {
            if (_young.Count >= Most || time.GetElapsedTime(_since) > Kept)
            {
                (_young, _old, _since) = (new HashSet<string>(StringComparer.Ordinal), _young, time.GetTimestamp());
            }

            return !_old.Contains(id) && _young.Add(id);
        }
    }
}
