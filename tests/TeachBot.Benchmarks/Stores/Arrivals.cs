using System.Diagnostics;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Storage;

namespace TeachBot.Benchmarks.Stores;

/// <summary>
/// Answers that come at their own time, whether or not those before them are done: who has to wait for others waits in the figures too.
/// </summary>
/// <param name="Seconds">From the first answer to the last acknowledgement.</param>
/// <param name="Acknowledged">How many were taken.</param>
/// <param name="Latency">From the moment at which an answer was to come to its acknowledgement.</param>
internal sealed record Arrivals(double Seconds, int Acknowledged, Latency Latency)
{
    /// <summary>Sends answers, evenly over some seconds.</summary>
    internal static async Task<Arrivals> MeasureAsync(SqlStore store, int count, double spread)
    {
        var (milliseconds, acknowledged, started) = (new double[count], 0, Stopwatch.GetTimestamp());
        var waiting = new List<Task>(count);
        for (var number = 0; number < count; await Task.Delay(1))
        {
            // All whose time has come; then others have the processor for a moment.
            for (
                var due = Math.Min(count, 1 + (int)(Stopwatch.GetElapsedTime(started).TotalSeconds / spread * count));
                number < due;
                number++
            )
            {
                waiting.Add(AnswerAsync(number));
            }
        }

        await Task.WhenAll(waiting);
        return new Arrivals(Stopwatch.GetElapsedTime(started).TotalSeconds, acknowledged, Latency.Among(milliseconds));

        async Task AnswerAsync(int number)
        {
            await Task.Yield();
            try
            {
                if (await store.ApplyAsync(ClassQuiz.Answer(number)) == EffectResult.Applied)
                {
                    Interlocked.Increment(ref acknowledged);
                }
            }
            catch (StoreUnavailableException)
            {
                // It is missing among those acknowledged.
            }

            milliseconds[number] = Stopwatch.GetElapsedTime(started).TotalMilliseconds - (number * spread / count * 1000);
        }
    }
}
