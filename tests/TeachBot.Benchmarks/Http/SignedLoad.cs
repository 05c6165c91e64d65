using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Stores;

namespace TeachBot.Benchmarks.Http;

/// <summary>
/// What a signed question over HTTP costs the bot's native binary, beside a bare app that verifies the signature and answers with a
/// constant of the same size.
/// </summary>
/// <param name="requests">Makes the questions.</param>
/// <param name="settings">What the bot is told, beside what every bot in these measurements is.</param>
/// <param name="secret">What the bare app verifies with: a setting.</param>
internal sealed class SignedLoad(ISignedRequests requests, (string Name, string Value)[] settings, (string Name, string Value) secret)
{
    private const int Batch = 10_000;
    private const int Sample = 300;
    private const int Runs = 5;
    private const int PerSecond = 200;

    internal async Task<int> MeasureAsync(string platform, string bot, string reference, int steadySeconds, double memoryMinutes)
    {
        var figures = new Figures();
        Figures.Title($"signed questions from {platform} over HTTP, one core, 32 connections");
        if (OperatingSystem.IsLinux())
        {
            // The servers have the first core for themselves.
            Process.GetCurrentProcess().ProcessorAffinity = 2;
        }

        if (steadySeconds > 0)
        {
            using var ours = await BotAsync(bot);
            await TimeAsync(figures, ours, reference, steadySeconds);
        }

        if (memoryMinutes > 0)
        {
            using var ours = await BotAsync(bot);
            await MemoryAsync(figures, ours, memoryMinutes);
        }

        return figures.ExitCode;
    }

    private async Task<PinnedServer> BotAsync(string bot)
    {
        var ours = new PinnedServer(bot, ["serve"], [.. settings, ("Playground__Enabled", "false"), ("MALLOC_ARENA_MAX", "1")]);
        await ours.WaitAsync();
        await requests.MeetAsync(ours);
        return ours;
    }

    private async Task TimeAsync(Figures figures, PinnedServer ours, string reference, int steadySeconds)
    {
        var size = await SizeAsync(ours, requests.Make(Sample));
        using var bare = new PinnedServer(reference, [], secret, ("SIZE", size.ToString(CultureInfo.InvariantCulture)));
        await bare.WaitAsync();
        foreach (var server in new[] { ours, bare })
        {
            await Saturation.AllAsync(server, requests.Make(Batch), 200);
            await Saturation.AllAsync(server, requests.Make(Batch, isGood: false), 401);
        }

        Figures.Of("bytes of an answer", size, "");
        await CostAsync(figures, "a question", ours, bare, () => requests.Make(Batch), 200, 100);
        await CostAsync(figures, "a refusal", ours, bare, () => requests.Make(Batch, isGood: false), 401, 10);
        await LatencyAsync(figures, ours, bare, () => requests.Make(steadySeconds * PerSecond));
    }

    private static async Task<int> SizeAsync(PinnedServer server, IReadOnlyList<byte[]> sample)
    {
        using var caller = await Caller.ConnectAsync(server.Port);
        var size = 0;
        foreach (var request in sample)
        {
            size += (await caller.CallAsync(request)).Length;
        }

        return size / sample.Count;
    }

    /// <summary>In turn, so that what the machine does besides hits both.</summary>
    private static async Task CostAsync(
        Figures figures,
        string what,
        PinnedServer ours,
        PinnedServer bare,
        Func<IReadOnlyList<byte[]>> make,
        int status,
        double most
    )
    {
        var (own, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var made = make();
            own.Add(await Saturation.CostAsync(ours, made, status));
            theirs.Add(await Saturation.CostAsync(bare, made, status));
        }

        Figures.Of($"{what}, the bare app", Median(theirs), "µs");
        Figures.Of($"{what}, the bot", Median(own), "µs");
        figures.Below($"{what}, above the bare app", Median(own) - Median(theirs), "µs", most);
    }

    private static async Task LatencyAsync(Figures figures, PinnedServer ours, PinnedServer bare, Func<IReadOnlyList<byte[]>> make)
    {
        var (own, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var made = make();
            own.Add((await Saturation.SteadyAsync(ours, made, PerSecond)).P99);
            theirs.Add((await Saturation.SteadyAsync(bare, made, PerSecond)).P99);
        }

        Figures.Of("p99 at 200 a second, the bare app", Median(theirs), "ms");
        figures.Below("p99 at 200 a second, the bot", Median(own), "ms", Median(theirs) + 2);
    }

    /// <summary>
    /// As many a second as a large school asks, for the minutes given; resident memory at the end beside that after a fifth.
    /// </summary>
    private async Task MemoryAsync(Figures figures, PinnedServer ours, double minutes)
    {
        var started = Stopwatch.GetTimestamp();
        double? early = null;
        while (Stopwatch.GetElapsedTime(started).TotalMinutes < minutes)
        {
            await Saturation.SteadyAsync(ours, requests.Make(PerSecond * 2), PerSecond);
            early ??= Stopwatch.GetElapsedTime(started).TotalMinutes > minutes / 5 ? ours.Resident : null;
        }

        Figures.Of("resident after a fifth", early ?? 0, "MB");
        Figures.Of("resident at the end", ours.Resident, "MB");
        figures.Below("changed by", Math.Abs(ours.Resident - (early ?? 0)) / (early ?? 1) * 100, "%", 10);
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
