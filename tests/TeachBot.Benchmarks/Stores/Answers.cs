using System.Diagnostics;
using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Sessions;
using TeachBot.Storage;

namespace TeachBot.Benchmarks.Stores;

/// <summary>A class of a hundred thousand answers one post: as they come within some seconds, then as fast as they can be taken, beside the bare database.</summary>
internal static class Answers
{
    private const double Spread = 8.5;

    /// <summary>How many wait for an acknowledgement when they come as fast as they can.</summary>
    private const int Together = 4_000;

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "100"), "200");
    private static readonly ItemRef Item = new("item", "v1");

    internal static async Task<int> MeasureAsync(string kind, int count)
    {
        var isSound = true;
        using (var database = StoreUnderTest.Create(kind))
        {
            isSound &= await OpenLoopAsync(database, count).ConfigureAwait(false);
        }

        double ours, bare;
        using (var database = StoreUnderTest.Create(kind))
        {
            (ours, var all) = await ClosedLoopAsync(database, count).ConfigureAwait(false);
            isSound &= all;
        }

        using (var database = StoreUnderTest.Create(kind))
        {
            bare = await BareAnswers.MeasureAsync(database, count).ConfigureAwait(false);
        }

        Print($"{kind}: as fast as possible {ours:F0} answers/s, the bare database {bare:F0}: {ours / bare:F2} of it (bar 0.6)");
        return isSound && ours / bare >= .6 ? 0 : 1;
    }

    /// <summary>One that answers.</summary>
    internal static Effect Effect(int number) => new($"discord:{number}", Monday, [new PostRefreshed("post")])
    {
        Guard = new ChoiceTaken("s", new UserRef("discord", "", number.ToString(CultureInfo.InvariantCulture)), Item, number % 3 == 0 ? "a" : "b", number % 3 == 0, Monday),
    };

    /// <summary>The session and the post that all answer, the post sent already.</summary>
    internal static async Task PrepareAsync(SqlStore store)
    {
        await store.ApplyAsync(new Effect("begin", Monday, [new SessionOpened(new QuizSession("s", Channel, AttemptSetting.Class, "{}", Monday)), new PostWanted(new Post("post", Channel, "0", Monday))])).ConfigureAwait(false);
        var claim = (await store.Outbox.ClaimAsync(["discord"], 1, Monday, TimeSpan.FromSeconds(30)).ConfigureAwait(false))[0];
        await store.Outbox.SettleAsync(claim, new PostOutcome.Sent(new MessageRef(Channel, "m")), Monday).ConfigureAwait(false);
    }

    private static async Task<bool> OpenLoopAsync(StoreUnderTest database, int count)
    {
        await using var store = database.Open();
        await PrepareAsync(store).ConfigureAwait(false);
        using var stop = new CancellationTokenSource();
        var platform = new MemoryPlatform();
        var sending = platform.RunAsync(store, stop.Token);
        var (latencies, started) = (new double[count], Stopwatch.GetTimestamp());
        var waiting = new List<Task>(count);
        for (var number = 0; number < count;)
        {
            // All whose time has come; then others have the processor for a moment.
            for (var due = Math.Min(count, (int)(Stopwatch.GetElapsedTime(started).TotalSeconds / Spread * count)); number < due; number++)
            {
                waiting.Add(AnswerAsync(store, number, started, latencies));
            }

            await Task.Delay(1).ConfigureAwait(false);
        }

        await Task.WhenAll(waiting).ConfigureAwait(false);
        var total = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await stop.CancelAsync().ConfigureAwait(false);
        await sending.ConfigureAwait(false);
        var isSound = await CountAsync(store, count).ConfigureAwait(false);
        Array.Sort(latencies);
        Print($"{database.Kind}: {count} answers to one post, all acknowledged in {total:F2} s (bar 10); p50 {latencies[count / 2] * 1000:F0} ms, p99 {latencies[count * 99 / 100] * 1000:F0} ms (bar 1000), max {latencies[^1] * 1000:F0} ms; {platform.Edits} edits; counted once: {isSound}");
        return isSound && total <= 10 && latencies[count * 99 / 100] < 1;

        async Task AnswerAsync(SqlStore to, int number, long begun, double[] into)
        {
            await Task.Yield();
            into[number] = await AppliesAsync(to, number).ConfigureAwait(false) ? Stopwatch.GetElapsedTime(begun).TotalSeconds - (number * Spread / count) : double.MaxValue;
        }
    }

    private static async Task<bool> AppliesAsync(SqlStore store, int number)
    {
        try
        {
            return await store.ApplyAsync(Effect(number)).ConfigureAwait(false) == EffectResult.Applied;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private static async Task<(double PerSecond, bool IsSound)> ClosedLoopAsync(StoreUnderTest database, int count)
    {
        await using var store = database.Open();
        await PrepareAsync(store).ConfigureAwait(false);
        var (next, started) = (-1, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, Together).Select(async _ =>
        {
            for (var number = Interlocked.Increment(ref next); number < count; number = Interlocked.Increment(ref next))
            {
                await store.ApplyAsync(Effect(number)).ConfigureAwait(false);
            }
        })).ConfigureAwait(false);
        var perSecond = count / Stopwatch.GetElapsedTime(started).TotalSeconds;
        return (perSecond, await CountAsync(store, count).ConfigureAwait(false));
    }

    /// <summary>Whether each answer counts once: as a choice, and after the reveal as an attempt.</summary>
    private static async Task<bool> CountAsync(SqlStore store, int count)
    {
        var chosen = (await store.Sessions.DistributionAsync("s").ConfigureAwait(false)).Sum(choice => choice.Count);
        var started = Stopwatch.GetTimestamp();
        await store.ApplyAsync(new Effect("reveal", Monday, []) { Guard = new SessionRevealed("s", Monday) }).ConfigureAwait(false);
        Print($"  reveal of {chosen} choices: {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s");
        var made = await store.Attempts.CountsAsync(Item.Id).ConfigureAwait(false);
        return chosen == count && made.Sum(one => one.All) == count && made.Sum(one => one.Firsts) == count;
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
