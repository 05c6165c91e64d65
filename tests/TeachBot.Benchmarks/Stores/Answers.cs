using System.Diagnostics;
using TeachBot.Core.Effects;
using TeachBot.Learning.Sessions;
using TeachBot.Storage;

namespace TeachBot.Benchmarks.Stores;

/// <summary>
/// A hundred thousand people answer one post: as they come within some seconds, then as fast as they can be taken, beside the bare
/// database.
/// </summary>
internal static class Answers
{
    private const double Spread = 8.5;

    /// <summary>How many wait for an acknowledgement when they come as fast as they can.</summary>
    private const int Together = 4_000;

    /// <summary>Ours and the bare database in turn; the medians are compared.</summary>
    private const int Rounds = 3;

    internal static async Task<int> MeasureAsync(string kind, int count)
    {
        var figures = new Figures();
        using (var database = StoreUnderTest.Create(kind))
        {
            Figures.Title($"{kind}: {count} people answer one post within {Spread} s");
            await ComeAsync(database, count, figures);
        }

        Figures.Title($"{kind}: {count} answers as fast as they can be taken, medians of {Rounds} rounds");
        var (rounds, bareRounds) = (new List<Pace>(), new List<Pace>());
        for (var round = 0; round < Rounds; round++)
        {
            using (var database = StoreUnderTest.Create(kind))
            {
                rounds.Add(await HurryAsync(database, count, figures));
            }

            using (var database = StoreUnderTest.Create(kind))
            {
                bareRounds.Add(await BareAnswers.MeasureAsync(database, count, figures));
            }
        }

        var (ours, bare) = (Pace.Median(rounds), Pace.Median(bareRounds));
        Figures.Of("answers", ours.PerSecond, "/s");
        Figures.Of("the bare database", bare.PerSecond, "/s");
        figures.AtLeast("ours to the bare database", ours.PerSecond / bare.PerSecond, .6);
        Figures.Of("processor time of an answer, our process", ours.Processor, "µs");
        Figures.Of("the bare database's", bare.Processor, "µs");
        return figures.ExitCode;
    }

    private static async Task ComeAsync(StoreUnderTest database, int count, Figures figures)
    {
        await using var store = database.Open();
        await ClassQuiz.BeginAsync(store);
        using var stop = new CancellationTokenSource();
        var (platform, shown) = (new MemoryPlatform(), new LiveCount(store.Sessions));
        var sending = platform.RunAsync(store, shown, stop.Token);
        var come = await Arrivals.MeasureAsync(store, count, Spread);
        figures.Below("first answer to last acknowledgement", come.Seconds, "s", 10);
        Figures.Of("throughput", come.Acknowledged / come.Seconds, "/s");
        figures.Exactly("acknowledged", come.Acknowledged, count);
        Figures.Of("latency p50", come.Latency.Median, "ms");
        figures.Below("latency p99", come.Latency.P99, "ms", 1_000);
        Figures.Of("latency max", come.Latency.Longest, "ms");
        Figures.Of("edits meanwhile", platform.Edits, "");

        // The budget of edits decides when; that it comes to show everybody is what matters.
        var started = Stopwatch.GetTimestamp();
        while (shown.Shown < count && Stopwatch.GetElapsedTime(started).TotalSeconds < 10)
        {
            await Task.Delay(10);
        }

        Figures.Of("the post shows all, after the last", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        figures.Exactly("shown in the end", shown.Shown, count);
        await stop.CancelAsync();
        await sending;
        await CountAsync(store, count, figures);
    }

    /// <summary>Each answer counts once: as a choice, and after the reveal as an attempt.</summary>
    private static async Task CountAsync(SqlStore store, int count, Figures figures)
    {
        figures.Exactly("choices", await ChoicesAsync(store), count);
        var started = Stopwatch.GetTimestamp();
        await store.ApplyAsync(
            new Effect("reveal", ClassQuiz.Monday, []) { Guard = new SessionRevealed(ClassQuiz.Session, ClassQuiz.Monday) }
        );
        Figures.Of("the reveal takes", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        var made = await store.Attempts.CountsAsync(ClassQuiz.Item.Id);
        figures.Exactly("attempts counted", made.Sum(one => one.All), count);
        figures.Exactly("first attempts counted", made.Sum(one => one.Firsts), count);
    }

    private static async Task<Pace> HurryAsync(StoreUnderTest database, int count, Figures figures)
    {
        await using var store = database.Open();
        await ClassQuiz.BeginAsync(store);
        var next = -1;
        var pace = await Pace.MeasureAsync(count, () => Task.WhenAll(Enumerable.Range(0, Together).Select(_ => Task.Run(AnswerAsync))));
        figures.Exactly("choices", await ChoicesAsync(store), count);
        return pace;

        async Task AnswerAsync()
        {
            for (var number = Interlocked.Increment(ref next); number < count; number = Interlocked.Increment(ref next))
            {
                await store.ApplyAsync(ClassQuiz.Answer(number));
            }
        }
    }

    private static async Task<long> ChoicesAsync(SqlStore store) =>
        (await store.Sessions.DistributionAsync(ClassQuiz.Session)).Sum(choice => choice.Count);
}
