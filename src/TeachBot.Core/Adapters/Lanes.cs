namespace TeachBot.Core.Adapters;

/// <summary>Turns by key. A key that nobody uses is forgotten at once.</summary>
public sealed class Lanes<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Lane> _lanes = [];

    /// <summary>How many are known.</summary>
    public int Count
    {
        get
        {
            lock (_lanes)
            {
                return _lanes.Count;
            }
        }
    }

    /// <summary>Waits for one's turn with a key; to be disposed of when it is over.</summary>
    public async Task<IDisposable> EnterAsync(TKey key, CancellationToken cancellation)
    {
        var lane = Rent(key);
        try
        {
            await lane.Turns.EnterAsync(cancellation);
            return new Turn(this, key, lane);
        }
        catch
        {
            Return(key, lane);
            throw;
        }
    }

    private Lane Rent(TKey key)
    {
        lock (_lanes)
        {
            if (!_lanes.TryGetValue(key, out var lane))
            {
                _lanes.Add(key, lane = new Lane());
            }

            lane.Users++;
            return lane;
        }
    }

    private void Return(TKey key, Lane lane)
    {
        lock (_lanes)
        {
            if (--lane.Users == 0)
            {
                _lanes.Remove(key);
            }
        }
    }

    private sealed class Lane
    {
        internal Turns Turns { get; } = new();

        internal int Users { get; set; }
    }

    private sealed class Turn(Lanes<TKey> lanes, TKey key, Lane lane) : IDisposable
    {
        private bool _isOver;

        public void Dispose()
        {
            if (!_isOver)
            {
                _isOver = true;
                lane.Turns.Leave();
                lanes.Return(key, lane);
            }
        }
    }
}
