using System.Diagnostics;
using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Storage.Reading;
using TeachBot.Storage.Sql;

namespace TeachBot.Benchmarks.Stores;

/// <summary>What is asked of a year's attempts, and how the database finds it.</summary>
internal static class Attempts
{
    private const int Asked = 2_000;
    private const int Shown = 50;
    private const long Week = 7L * 24 * 60 * 60 * 1000;

    internal static async Task<int> MeasureAsync(string kind, long count, long learners)
    {
        var bar = kind == "sqlite" ? 20 : 50;
        using var under = StoreUnderTest.Create(kind);
        await using var store = under.Open();
        await store.CheckAsync().ConfigureAwait(false);
        await using var database = under.Bare(TimeSpan.FromHours(1));
        var started = Stopwatch.GetTimestamp();
        await MadeUpAttempts.MakeAsync(database, kind, count, learners).ConfigureAwait(false);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {count} attempts of {learners} learners made in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s"));

        // The first of each is the busiest.
        var random = new Random(20);
        var isSound = true;
        isSound &= await TimeAsync("what one learner did", bar, at => store.Attempts.OfAsync(Learner(at), Shown)).ConfigureAwait(false);
        isSound &= await TimeAsync("counts of an item", bar, at => store.Attempts.CountsAsync($"item-{Any(at, MadeUpAttempts.Items)}")).ConfigureAwait(false);
        isSound &= await TimeAsync("a channel's week", bar, at => store.Attempts.ScoresAsync(Channel(Any(at, MadeUpAttempts.Places)), Moment(at), Moment(at).AddDays(7), Shown)).ConfigureAwait(false);

        await using var session = await database.OpenReaderAsync(default).ConfigureAwait(false);
        isSound &= await ExplainAsync(session, kind, SqlAttempts.OfLearner(1), (long)Shown, 1L).ConfigureAwait(false);
        isSound &= await ExplainAsync(session, kind, SqlAttempts.OfItem, "item-1").ConfigureAwait(false);
        isSound &= await ExplainAsync(session, kind, SqlAttempts.OfPlace, "discord", "1", "1", "", MadeUpAttempts.Start, MadeUpAttempts.Start + Week, (long)Shown).ConfigureAwait(false);
        return isSound ? 0 : 1;

        long Any(int at, long most) => at == 0 ? 1 : 1 + random.NextInt64(most);
        UserRef Learner(int at) => new("discord", "", Any(at, learners).ToString(CultureInfo.InvariantCulture));
        DateTimeOffset Moment(int at) => DateTimeOffset.FromUnixTimeMilliseconds(MadeUpAttempts.Start + (at * (MadeUpAttempts.Year - Week) / Asked));
    }

    private static ChannelRef Channel(long number) => new(new WorkspaceRef("discord", (number % 100).ToString(CultureInfo.InvariantCulture)), number.ToString(CultureInfo.InvariantCulture));

    private static async Task<bool> TimeAsync<T>(string what, int bar, Func<int, Task<IReadOnlyList<T>>> ask)
    {
        var (times, rows) = (new double[Asked], 0);
        for (var at = 0; at < Asked; at++)
        {
            var started = Stopwatch.GetTimestamp();
            rows += (await ask(at).ConfigureAwait(false)).Count;
            times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        var busiest = times[0];
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: p50 {times[Asked / 2]:F2} ms, p99 {times[Asked * 99 / 100]:F2} ms (bar {bar}), max {times[^1]:F2} ms, the busiest {busiest:F2} ms; {(double)rows / Asked:F1} rows"));
        return times[Asked * 99 / 100] < bar && rows > 0;
    }

    /// <summary>Shows the plan; false where it reads all attempts.</summary>
    private static async Task<bool> ExplainAsync(SqlSession session, string kind, string sql, params object?[] values)
    {
        var plan = kind == "sqlite"
            ? await session.QueryAsync(new Statement("EXPLAIN QUERY PLAN " + sql, values), row => row.GetString(3), default).ConfigureAwait(false)
            : await session.QueryAsync(new Statement("EXPLAIN (ANALYZE, BUFFERS) " + sql, values), row => row.GetString(0), default).ConfigureAwait(false);
        Console.WriteLine(string.Join('\n', plan.Select(line => "    " + line)));
        return !plan.Exists(line => line.Contains("Seq Scan on attempts", StringComparison.Ordinal) || line.StartsWith("SCAN a", StringComparison.Ordinal));
    }
}
