using Microsoft.Extensions.Time.Testing;

namespace TeachBot.Tests.Host.Serving;

/// <summary>A clock on the wall that can be put back and ahead, and a stopwatch that can't.</summary>
internal sealed class SteppingTime(DateTimeOffset start) : TimeProvider
{
    private readonly FakeTimeProvider _elapsed = new(start);
    private TimeSpan _step;

    public override DateTimeOffset GetUtcNow() => _elapsed.GetUtcNow() + _step;

    public override long GetTimestamp() => _elapsed.GetTimestamp();

    public override long TimestampFrequency => _elapsed.TimestampFrequency;

    internal void Advance(TimeSpan time) => _elapsed.Advance(time);

    internal void Step(TimeSpan step) => _step += step;
}
