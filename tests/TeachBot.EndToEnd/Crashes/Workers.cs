using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>The places in which workers live, one after the other.</summary>
internal sealed class Workers : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> _store;
    private readonly string _platforms;
    private readonly Chance _chance;
    private readonly Lock _lock = new();
    private readonly Worker[] _workers;
    private readonly Uri?[] _addresses;
    private readonly List<string> _errors = [];
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _lives;

    internal Workers(int count, IReadOnlyDictionary<string, string> store, string platforms, Chance chance)
    {
        (_store, _platforms, _chance) = (store, platforms, chance);
        (_workers, _addresses) = (new Worker[count], new Uri?[count]);
        for (var place = 0; place < count; place++)
        {
            Start(place);
        }
    }

    internal int Count => _workers.Length;

    /// <summary>What workers complained of, and that one ended by itself.</summary>
    internal IReadOnlyList<string> Errors
    {
        get
        {
            lock (_lock)
            {
                return [.. _errors];
            }
        }
    }

    internal Worker this[int place]
    {
        get
        {
            lock (_lock)
            {
                return _workers[place];
            }
        }
    }

    /// <summary>One that listens, as far as anybody knows; waits for one where there is none.</summary>
    internal async Task<Uri> AnyAsync(Chance chance, CancellationToken cancellation)
    {
        while (true)
        {
            Task change;
            lock (_lock)
            {
                var ready = _addresses.OfType<Uri>().ToList();
                if (ready.Count > 0)
                {
                    return ready[chance.Below(ready.Count)];
                }

                change = _change.Task;
            }

            await change.WaitAsync(cancellation);
        }
    }

    /// <summary>Kills one and starts the next at once.</summary>
    internal async Task CrashAsync(int place)
    {
        var worker = this[place];
        var hadFailed = worker.HasFailed;
        await worker.KillAsync();
        lock (_lock)
        {
            _addresses[place] = null;
            Keep(worker, hadFailed);
        }

        Start(place);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            var hadFailed = worker.HasFailed;
            worker.Resume();
            await worker.EndAsync();
            Keep(worker, hadFailed);
        }
    }

    private void Start(int place)
    {
        var worker = new Worker(_store, _platforms, _chance.For(Interlocked.Increment(ref _lives)).Below(int.MaxValue));
        lock (_lock)
        {
            _workers[place] = worker;
        }

        _ = ListenAsync(place, worker);
    }

    private async Task ListenAsync(int place, Worker worker)
    {
        if (await worker.Ready is { } address)
        {
            lock (_lock)
            {
                if (_workers[place] == worker)
                {
                    _addresses[place] = address;
                    _change.TrySetResult();
                    _change = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }
        }
    }

    private void Keep(Worker worker, bool hadFailed)
    {
        if (hadFailed)
        {
            _errors.Add("A worker ended by itself.");
        }

        _errors.AddRange(worker.Errors);
    }
}
