using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;

namespace TeachBot.Discord.Gateway.Connections;

/// <summary>Beats as Discord's Hello says, and notices when nobody hears it.</summary>
internal sealed class Heart(FrameSender sender, Session session, TimeProvider time, Func<double> chance)
{
    /// <summary>What Discord says at the time of writing; where a Hello says nothing that makes sense.</summary>
    internal static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(41_250);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private volatile bool _isAwaited;
    private long _beatAt;

    /// <summary>How long the last acknowledgement took.</summary>
    internal TimeSpan? Latency { get; private set; }

    /// <summary>The interval that a Hello asks for.</summary>
    internal static TimeSpan Interval(double? milliseconds) =>
        milliseconds is not > 0 ? Usual
        : milliseconds <= Shortest.TotalMilliseconds ? Shortest
        : milliseconds >= Longest.TotalMilliseconds ? Longest
        : TimeSpan.FromMilliseconds(milliseconds.Value);

    /// <summary>Beats until a beat goes unheard. The first comes after a random part of the interval, lest all bots beat at once.</summary>
    internal async Task BeatAsync(TimeSpan interval, Func<bool> goesOn, CancellationToken cancellation)
    {
        await Task.Delay(interval * Math.Clamp(chance(), 0, 1), time, cancellation);
        while (goesOn() && !_isAwaited)
        {
            lock (_lock)
            {
                (_isAwaited, _beatAt) = (true, time.GetTimestamp());
            }

            await sender.SendAsync(OutgoingFrames.Heartbeat(session.Sequence), cancellation);
            await Task.Delay(interval, time, cancellation);
        }
    }

    /// <summary>Beats once because Discord asks. Nothing is expected of that beat: the next may come at once after it.</summary>
    internal Task BeatNowAsync(CancellationToken cancellation) =>
        sender.TrySendAsync(OutgoingFrames.Heartbeat(session.Sequence), cancellation);

    /// <summary>A beat was heard.</summary>
    internal void Heard()
    {
        lock (_lock)
        {
            if (_isAwaited)
            {
                (_isAwaited, Latency) = (false, time.GetElapsedTime(_beatAt));
            }
        }
    }
}
