using System.Diagnostics;
using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Storage;
using TeachBot.Storage.Reading;

namespace TeachBot.Benchmarks.Stores;

/// <summary>What is asked of a year's attempts, and how the database finds it.</summary>
internal static class Attempts
{
    private const int Asked = 2_000;
    private const int WarmUp = 50;
    private const int Shown = 50;

    /// <summary>Every so many-th question is for the busiest one: often enough to count in the 99th percentile.</summary>
    private const int Busiest = 40;

    internal static async Task<int> MeasureAsync(string kind, long count, long learners)
    {
        var (figures, bar, random) = (new Figures(), kind == "sqlite" ? 20 : 50, new Random(20));
        using var under = StoreUnderTest.Create(kind);
        await using var store = under.Open();
        await store.CheckAsync();
        Figures.Title(
            $"{kind}: {count} attempts of {learners} learners at {MadeUpAttempts.Items} items in {MadeUpAttempts.Places} channels within a year"
        );
        await MakeAsync(under, store, count, learners);

        Figures.Title($"{Asked} questions each, one in {Busiest} for the busiest");
        await TimeAsync("what a learner did", at => store.Attempts.OfAsync(Learner(Any(at, learners)), Shown));
        await TimeAsync("counts of an item", at => store.Attempts.CountsAsync($"item-{Any(at, MadeUpAttempts.Items)}"));
        await TimeAsync("what a channel was asked lately", at => store.Attempts.AskedAsync(Channel(Any(at, MadeUpAttempts.Places)), Shown));

        Figures.Title($"The plans, for the busiest");
        await using var database = under.Bare();
        await using var session = await database.OpenReaderAsync(default);
        var plans = new Plans(session, kind, figures);
        await plans.ShowAsync("who a learner is", SqlAttempts.Identities, "discord", "", "1");
        await plans.ShowAsync("what a learner did", SqlAttempts.OfLearner(1), (long)Shown, 1L);
        await plans.ShowAsync("what a learner of three platforms did", SqlAttempts.OfLearner(3), (long)Shown, 1L, 2L, 3L);
        await plans.ShowAsync("counts of an item", SqlAttempts.OfItem, "item-1");
        await plans.ShowAsync("what a channel was asked lately", SqlAttempts.OfPlaceLately, "discord", "1", "1", "", (long)Shown);
        return figures.ExitCode;

        // Half are asked for as often as they are busy, half are anybody.
        long Any(int at, long most) =>
            at % Busiest == 0 ? 1 : 1 + (long)(most * (at % 2 == 0 ? random.NextDouble() : Math.Pow(random.NextDouble(), 2)));

        async Task TimeAsync<T>(string what, Func<int, Task<IReadOnlyList<T>>> ask)
        {
            for (var at = 1; at <= WarmUp; at++)
            {
                await ask(Asked + (at % Busiest));
            }

            var (times, rows) = (new double[Asked], 0L);
            for (var at = 0; at < Asked; at++)
            {
                var started = Stopwatch.GetTimestamp();
                rows += (await ask(at)).Count;
                times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

            var busiest = Latency.Among([.. times.Where((_, at) => at % Busiest == 0)]);
            var all = Latency.Among(times);
            Figures.Of($"{what}, rows", (double)rows / Asked, "");
            Figures.Of($"{what}, p50", all.Median, "ms");
            figures.Below($"{what}, p99", all.P99, "ms", bar);
            Figures.Of($"{what}, max", all.Longest, "ms");
            Figures.Of($"{what}, the busiest one's p50", busiest.Median, "ms");
        }
    }

    private static async Task MakeAsync(StoreUnderTest under, SqlStore store, long count, long learners)
    {
        await using var database = under.Bare(TimeSpan.FromHours(1));
        await using var session = await database.OpenWriterAsync(default);
        var started = Stopwatch.GetTimestamp();
        await MadeUpAttempts.MakeAsync(session, under.Kind, count, learners);
        Figures.Of("made in", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        started = Stopwatch.GetTimestamp();
        await store.RebuildAsync();
        Figures.Of("counts rebuilt from them in", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await MadeUpAttempts.TidyAsync(session, under.Kind);
    }

    private static UserRef Learner(long number) => new("discord", "", number.ToString(CultureInfo.InvariantCulture));

    private static ChannelRef Channel(long number) =>
        new(
            new WorkspaceRef("discord", (number % 100).ToString(CultureInfo.InvariantCulture)),
            number.ToString(CultureInfo.InvariantCulture)
        );
}
