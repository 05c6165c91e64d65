using Microsoft.Extensions.Time.Testing;

namespace TeachBot.Tests.Discord.Gateway.Scripted;

/// <summary>A clock that goes from one awaited moment to the next, once nobody is about to do anything any more.</summary>
internal sealed class BusyClock : FakeTimeProvider
{
    // On a machine that is busy with other things, whoever is about to do something may be kept from it.
    private const int Patience = 20;
    private const int MostPatience = 400;

    // Whoever was handed something may be reading it for the first time in this process, which is slow; or wait for this very clock.
    private const int HandedPatience = 100;

    private readonly Dictionary<Awaited, DateTimeOffset> _due = [];
    private int _activity;
    private int _handed;

    internal BusyClock()
        : base(new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero)) { }

    /// <summary>How often nothing has to happen until nothing can.</summary>
    internal int Calm { get; init; } = 3;

    /// <summary>Whether nobody is left who could do anything.</summary>
    internal Func<bool> IsOver { get; set; } = () => false;

    /// <summary>Whoever does something says so.</summary>
    internal void Note() => Interlocked.Increment(ref _activity);

    /// <summary>Somebody was handed something to work on,</summary>
    internal void Hand() => Interlocked.Increment(ref _handed);

    /// <summary>and is done with it.</summary>
    internal void Done()
    {
        Interlocked.Decrement(ref _handed);
        Note();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Awaited(this, base.CreateTimer(callback, state, dueTime, period));
        timer.Set(dueTime);
        return timer;
    }

    /// <summary>Goes to the next moment that somebody waits for, or to <paramref name="end"/> where that is sooner.</summary>
    internal void Go(DateTimeOffset end)
    {
        DateTimeOffset next;
        lock (_due)
        {
            next = _due.Values.Where(due => due > GetUtcNow()).Append(end).Min();
        }

        Advance((next < end ? next : end) - GetUtcNow());
    }

    /// <summary>Waits until all that can happen now has happened.</summary>
    internal async Task SettleAsync()
    {
        for (var (calm, rounds) = (0, 0); calm < Calm && rounds < MostPatience; rounds++)
        {
            var before = Volatile.Read(ref _activity);
            await Task.Delay(1);
            var isCalm =
                before == Volatile.Read(ref _activity)
                && (IsAwaited || IsOver())
                && (ThreadPool.PendingWorkItemCount == 0 || rounds > Patience)
                && (Volatile.Read(ref _handed) == 0 || rounds > HandedPatience);
            calm = isCalm ? calm + 1 : 0;
        }
    }

    /// <summary>Whether somebody waits for a moment: a client at rest always waits for one.</summary>
    private bool IsAwaited
    {
        get
        {
            lock (_due)
            {
                return _due.Values.Any(due => due > GetUtcNow());
            }
        }
    }

    private sealed class Awaited(BusyClock clock, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Set(dueTime);
            return timer.Change(dueTime, period);
        }

        public void Dispose()
        {
            Set(Timeout.InfiniteTimeSpan);
            timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Set(Timeout.InfiniteTimeSpan);
            return timer.DisposeAsync();
        }

        internal void Set(TimeSpan dueTime)
        {
            clock.Note();
            lock (clock._due)
            {
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    clock._due.Remove(this);
                }
                else
                {
                    clock._due[this] = clock.GetUtcNow() + dueTime;
                }
            }
        }
    }
}
