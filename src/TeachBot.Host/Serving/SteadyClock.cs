using Microsoft.Extensions.Logging;

namespace TeachBot.Host.Serving;

/// <summary>
/// The system's clock, which never goes back: leases and dates would come twice. When the system steps back, time goes on from where it
/// was until the system has caught up.
/// </summary>
internal sealed partial class SteadyClock(TimeProvider system, ILogger<SteadyClock> logger) : TimeProvider
{
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(1);

    /// <summary>What the system's clock goes ahead or back by more than this is no mere setting right.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private DateTimeOffset _latest = DateTimeOffset.MinValue;
    private DateTimeOffset _told;
    private long _latestAt;
    private long? _steppedAt;
    private bool _isBehind;

    /// <summary>The system's clock as it is.</summary>
    internal TimeProvider Underlying => system;

    /// <summary>
    /// How long ago the system's clock stepped last, ahead or back, as far as anybody was looking at it; null where it has not.
    /// </summary>
    internal TimeSpan? SinceStep
    {
        get
        {
            _ = GetUtcNow();
            lock (_lock)
            {
                return _steppedAt is { } at ? system.GetElapsedTime(at) : null;
            }
        }
    }

    /// <summary>How far the system's clock is behind what was said already; zero when it is right.</summary>
    internal TimeSpan Behind
    {
        get
        {
            var now = GetUtcNow();
            return now - system.GetUtcNow() is var behind && behind > Noticeable ? behind : TimeSpan.Zero;
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => system.TimestampFrequency;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => system.LocalTimeZone;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            var (now, at) = (system.GetUtcNow(), system.GetTimestamp());
            if (_latest != DateTimeOffset.MinValue && (now - _told - system.GetElapsedTime(_latestAt, at)).Duration() > Step)
            {
                _steppedAt = at;
            }

            _told = now;
            var expected = _latest == DateTimeOffset.MinValue ? now : _latest + system.GetElapsedTime(_latestAt, at);
            if (expected - now > Noticeable)
            {
                if (!_isBehind)
                {
                    LogStepBack(expected - now);
                }

                _isBehind = true;
                now = expected;
            }
            else
            {
                _isBehind = false;
                now = now > _latest ? now : _latest;
            }

            (_latest, _latestAt) = (now, at);
            return now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => system.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        system.CreateTimer(callback, state, dueTime, period);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The system's clock stepped back by {Step}. "
            + "Time goes on from where it was until the clock has caught up; check its synchronisation (NTP)."
    )]
    private partial void LogStepBack(TimeSpan step);
}
