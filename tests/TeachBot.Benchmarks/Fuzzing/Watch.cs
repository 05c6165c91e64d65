using System.Diagnostics;

namespace TeachBot.Benchmarks.Fuzzing;

/// <summary>Times cases, and ends the run where one does not end.</summary>
internal sealed class Watch : IDisposable
{
    internal const double Slow = 100;

    private const double Hang = 20_000;
    private readonly Timer _timer;
    private long _since;
    private string _case = "";

    internal Watch() => _timer = new Timer(_ => EndIfHanging(), null, 1000, 1000);

    /// <summary>
    /// Milliseconds of a case and what it threw. A slow one is run twice more and its best time counts: the first may have waited for the
    /// machine or for the collection of another case's garbage.
    /// </summary>
    internal (double Time, Exception? Thrown) Run(string name, Action action)
    {
        _case = name;
        var (time, thrown) = Once(action);
        for (var again = 0; again < 2 && thrown is null && time > Slow; again++)
        {
            (var next, thrown) = Once(action);
            time = Math.Min(time, next);
        }

        return (time, thrown);
    }

    public void Dispose() => _timer.Dispose();

    private (double Time, Exception? Thrown) Once(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        Interlocked.Exchange(ref _since, started);
        try
        {
            action();
            return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, null);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, thrown);
        }
        finally
        {
            Interlocked.Exchange(ref _since, 0);
        }
    }

    private void EndIfHanging()
    {
        var since = Interlocked.Read(ref _since);
        if (since != 0 && Stopwatch.GetElapsedTime(since).TotalMilliseconds > Hang)
        {
            Console.WriteLine($"HANG {_case}");
            Environment.Exit(1);
        }
    }
}
