using System.Diagnostics;
using System.Globalization;

namespace TeachBot.Benchmarks;

/// <summary>How long single calls take, in milliseconds.</summary>
internal sealed record Latency(double Median, double P99, double Longest)
{
    /// <summary>
    /// Times each of the inputs, the fastest of <paramref name="rounds"/> rounds: what the machine does meanwhile is not ours.
    /// </summary>
    /// <param name="inputs">What is called with.</param>
    /// <param name="call">What is timed.</param>
    /// <param name="rounds">How often with each.</param>
    /// <param name="before">What comes before each round, and isn't timed.</param>
    internal static Latency Of<T>(IReadOnlyList<T> inputs, Action<T> call, int rounds = 3, Action? before = null)
    {
        var best = new double[inputs.Count];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            before?.Invoke();
            for (var i = 0; i < inputs.Count; i++)
            {
                var started = Stopwatch.GetTimestamp();
                call(inputs[i]);
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return Among(best);
    }

    /// <summary>Of times that were measured elsewhere; sorts them.</summary>
    internal static Latency Among(double[] milliseconds)
    {
        Array.Sort(milliseconds);
        return new Latency(milliseconds[milliseconds.Length / 2], milliseconds[(int)(milliseconds.Length * .99)], milliseconds[^1]);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"p50={Median:F3}ms p99={P99:F3}ms max={Longest:F3}ms");
}
