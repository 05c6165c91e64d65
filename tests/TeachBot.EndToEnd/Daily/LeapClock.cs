using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Daily;

/// <summary>
/// Time that goes on step by step, once nobody is about to do anything, and leaps where nothing happens for hours: who waits across a
/// leap goes on waiting as long as before, so that connections live through it.
/// </summary>
internal sealed class LeapClock : TimeProvider
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    /// <summary>What takes longer in life than this takes longer by the clock too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private readonly BusyClock _clock = new() { Calm = 1 };
    private long _leapt;
    private int _busy;

    internal LeapClock(DateTimeOffset start) => Leap(start);

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow().AddTicks(Interlocked.Read(ref _leapt));

    public override long GetTimestamp() => _clock.GetTimestamp() + Interlocked.Read(ref _leapt);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _clock.CreateTimer(callback, state, dueTime, period);

    /// <summary>Leaps to a moment that is to come.</summary>
    internal void Leap(DateTimeOffset to) => Interlocked.Add(ref _leapt, (to - GetUtcNow()).Ticks);

    /// <summary>Somebody is at work that does not wait for the clock, until what is returned is disposed of.</summary>
    internal IDisposable Working() => new Work(this);

    /// <summary>Lets all happen that can happen now, then goes on a little.</summary>
    internal async Task StepAsync()
    {
        await _clock.SettleAsync();
        for (
            var began = System.GetTimestamp();
            Volatile.Read(ref _busy) > 0 && System.GetElapsedTime(began) < Patience;
            await Task.Delay(1)
        ) { }

        _clock.Advance(Step);
    }

    private sealed class Work : IDisposable
    {
        private readonly LeapClock _clock;

        internal Work(LeapClock clock)
        {
            _clock = clock;
            Interlocked.Increment(ref clock._busy);
        }

        public void Dispose() => Interlocked.Decrement(ref _clock._busy);
    }
}
