namespace TeachBot.Discord.Rest.Limits;

/// <summary>Time since it was made, which no change of the machine's clock moves.</summary>
internal sealed class RunningTime(TimeProvider time)
{
    private readonly long _begin = time.GetTimestamp();

    internal TimeSpan Now => time.GetElapsedTime(_begin);

    /// <summary>Never less than what is asked: a delay counts whole milliseconds, and who waits for less would ask all the time.</summary>
    internal Task WaitAsync(TimeSpan wait, CancellationToken cancellation) =>
        wait > TimeSpan.Zero
            ? Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellation)
            : Task.CompletedTask;

    /// <summary>Cancelled when so much time has gone by.</summary>
    internal CancellationTokenSource Limit(TimeSpan wait) => new(wait, time);
}
