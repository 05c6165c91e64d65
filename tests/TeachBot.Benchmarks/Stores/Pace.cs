using System.Diagnostics;

namespace TeachBot.Benchmarks.Stores;

/// <summary>How fast answers are written.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Processor">Microseconds of this process's processor time that one costs: hardly depends on what else the machine
/// does.</param>
internal sealed record Pace(double PerSecond, double Processor)
{
    internal static async Task<Pace> MeasureAsync(int count, Func<Task> write)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await write();
        return new Pace(
            count / Stopwatch.GetElapsedTime(started).TotalSeconds,
            (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / count
        );
    }

    /// <summary>The medians of some rounds.</summary>
    internal static Pace Median(IReadOnlyCollection<Pace> rounds) =>
        new(
            rounds.Select(round => round.PerSecond).Order().ElementAt(rounds.Count / 2),
            rounds.Select(round => round.Processor).Order().ElementAt(rounds.Count / 2)
        );
}
