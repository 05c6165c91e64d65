using System.Threading.Channels;
using TeachBot.Core.Stores;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>
/// Writes all that a process writes. What arrives while a transaction is on its way to the disk goes into the next together (group
/// commit).
/// </summary>
internal sealed class GroupWriter : IAsyncDisposable
{
    /// <summary>More waiting than this is not waited for: whoever asks hears at once that it can't be saved now.</summary>
    private const int MostWaiting = 20_000;

    private const int MostTogether = 1_000;
    private const int MostCollisions = 10;

    private readonly Channel<Pending> _waiting = Channel.CreateBounded<Pending>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = false }
    );
    private readonly Database _database;
    private readonly StoreState _state;
    private readonly StoreOptions _options;
    private readonly TimeProvider _time;
    private readonly StoreMetrics _metrics;
    private readonly Task _loops;
    private DateTimeOffset _failedAt = DateTimeOffset.MinValue;

    internal GroupWriter(Database database, StoreState state, StoreOptions options, TimeProvider time, StoreMetrics metrics)
    {
        (_database, _state, _options, _time, _metrics) = (database, state, options, time, metrics);
        _loops = Task.WhenAll(Enumerable.Range(0, database.Writers).Select(_ => Task.Run(LoopAsync)));
    }

    /// <exception cref="StoreUnavailableException">Too much is waiting, or the store is closed.</exception>
    internal void Add(Pending pending)
    {
        if (!_waiting.Writer.TryWrite(pending))
        {
            throw new StoreUnavailableException("More waits to be saved than the store keeps up with.") { Fault = StoreFault.Overloaded };
        }
    }

    /// <summary>Writes what waits still, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _loops;
    }

    private async Task LoopAsync()
    {
        var session = new WriterSession(_database);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            var group = new List<Pending>();
            while (group.Count < MostTogether && _waiting.Reader.TryRead(out var pending))
            {
                group.Add(pending);
            }

            await WriteAsync(session, group);
        }

        await session.CloseAsync();
    }

    /// <summary>Writes a group, or fails every one of it; throws nothing.</summary>
    private async Task WriteAsync(WriterSession session, List<Pending> group)
    {
        // While the store is down nobody waits for long: it is tried again once a while, and whoever comes between hears how it was.
        if (!_state.Health.IsReady && _time.GetUtcNow() - _failedAt < _options.RetryAfter)
        {
            Fail(group, new StoreUnavailableException(_state.Health.Detail) { Fault = _state.Health.Fault });
            return;
        }

        var started = _time.GetTimestamp();
        for (var collisions = 0; ; )
        {
            try
            {
                using var activity = _metrics.Start(group.Count);
                var begun = _time.GetTimestamp();
                var schema = await session.WriteAsync(group);
                _metrics.Written(group.Count, _time.GetElapsedTime(begun));
                _state.Works(schema);
                Complete(group);
                return;
            }
            catch (Exception exception)
            {
                if (session.IsCollision(exception) && ++collisions < MostCollisions)
                {
                    continue;
                }

                var fault = session.FaultOf(exception);
                if (fault == StoreFault.None)
                {
                    await WriteAloneAsync(session, group, exception);
                    return;
                }

                if (fault != StoreFault.Missing)
                {
                    await session.CloseAsync();
                }

                // Else it may be put back, and only who has it open knows it again.
                if (_state.Health.IsReady && _time.GetElapsedTime(started) < _options.Patience)
                {
                    await Task.Delay(_options.Pause, _time);
                    continue;
                }

                _failedAt = _time.GetUtcNow();
                _metrics.Failed(fault);
                Fail(group, _state.Fails(fault, exception, session.Schema));
                return;
            }
        }
    }

    /// <summary>One of a group can't be written as it is: the others are not to suffer from it.</summary>
    private async Task WriteAloneAsync(WriterSession session, List<Pending> group, Exception exception)
    {
        if (group.Count == 1)
        {
            group[0].Fail(exception);
            return;
        }

        foreach (var pending in group)
        {
            await WriteAsync(session, [pending]);
        }
    }

    private void Complete(List<Pending> group)
    {
        foreach (var pending in group)
        {
            pending.Complete();
            if (pending is PendingEffect effect)
            {
                _metrics.Became(effect.Result);
            }
        }
    }

    private static void Fail(List<Pending> group, StoreUnavailableException exception) => group.ForEach(pending => pending.Fail(exception));
}
