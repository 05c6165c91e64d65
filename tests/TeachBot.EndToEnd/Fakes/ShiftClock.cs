namespace TeachBot.EndToEnd.Fakes;

/// <summary>The system's clock, which a test can put forward. Who waits already goes on waiting as long as before.</summary>
internal sealed class ShiftClock : TimeProvider
{
    private long _shift;

    /// <summary>How far its date is wrong: what runs is not.</summary>
    internal TimeSpan Skew { get; set; }

    /// <summary>Puts it forward.</summary>
    internal void Shift(TimeSpan by) => Interlocked.Add(ref _shift, by.Ticks);

    public override long GetTimestamp() =>
        System.GetTimestamp() + (long)((double)Interlocked.Read(ref _shift) / TimeSpan.TicksPerSecond * TimestampFrequency);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _shift)) + Skew;
}
