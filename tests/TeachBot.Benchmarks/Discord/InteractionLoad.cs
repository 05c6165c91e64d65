using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Http;
using TeachBot.Benchmarks.Stores;

namespace TeachBot.Benchmarks.Discord;

/// <summary>What a signed question over HTTP costs the bot's native binary, beside a bare app that verifies the signature and answers with a constant of the same size.</summary>
internal static class InteractionLoad
{
    private const int Batch = 10_000;
    private const int Sample = 300;
    private const int Runs = 5;
    private const int PerSecond = 200;

    internal static async Task<int> MeasureAsync(string bot, string reference, int steadySeconds, double memoryMinutes)
    {
        var figures = new Figures();
        Figures.Title($"signed questions from Discord over HTTP, one core, 32 connections");
        if (OperatingSystem.IsLinux())
        {
            // The servers have the first core for themselves.
            Process.GetCurrentProcess().ProcessorAffinity = 2;
        }

        using var interactions = new SignedInteractions("content");
        if (steadySeconds > 0)
        {
            using var ours = await BotAsync(bot, interactions).ConfigureAwait(false);
            await TimeAsync(figures, ours, reference, interactions, steadySeconds).ConfigureAwait(false);
        }

        if (memoryMinutes > 0)
        {
            using var ours = await BotAsync(bot, interactions).ConfigureAwait(false);
            await MemoryAsync(figures, ours, interactions, memoryMinutes).ConfigureAwait(false);
        }

        return figures.ExitCode;
    }

    private static async Task<PinnedServer> BotAsync(string bot, SignedInteractions interactions)
    {
        var ours = new PinnedServer(bot, ["serve"], ("Discord__Mode", "Http"), ("Discord__PublicKey", interactions.PublicKey), ("Playground__Enabled", "false"), ("DOTNET_GCgen0size", "400000"), ("MALLOC_ARENA_MAX", "1"));
        await ours.WaitAsync().ConfigureAwait(false);
        return ours;
    }

    private static async Task TimeAsync(Figures figures, PinnedServer ours, string reference, SignedInteractions interactions, int steadySeconds)
    {
        var size = await SizeAsync(ours, interactions.Make(Sample)).ConfigureAwait(false);
        using var bare = new PinnedServer(reference, [], ("DISCORD_KEY", interactions.PublicKey), ("SIZE", size.ToString(CultureInfo.InvariantCulture)));
        await bare.WaitAsync().ConfigureAwait(false);
        foreach (var server in new[] { ours, bare })
        {
            await Saturation.AllAsync(server, interactions.Make(Batch), 200).ConfigureAwait(false);
            await Saturation.AllAsync(server, interactions.Make(Batch, isGood: false), 401).ConfigureAwait(false);
        }

        Figures.Of("bytes of an answer", size, "");
        await CostAsync(figures, "a question", ours, bare, () => interactions.Make(Batch), 200, 60).ConfigureAwait(false);
        await CostAsync(figures, "a refusal", ours, bare, () => interactions.Make(Batch, isGood: false), 401, 10).ConfigureAwait(false);
        await LatencyAsync(figures, ours, bare, () => interactions.Make(steadySeconds * PerSecond)).ConfigureAwait(false);
    }

    private static async Task<int> SizeAsync(PinnedServer server, IReadOnlyList<byte[]> requests)
    {
        using var caller = await Caller.ConnectAsync(server.Port).ConfigureAwait(false);
        var size = 0;
        foreach (var request in requests)
        {
            size += (await caller.CallAsync(request).ConfigureAwait(false)).Length;
        }

        return size / requests.Count;
    }

    /// <summary>In turn, so that what the machine does besides hits both.</summary>
    private static async Task CostAsync(Figures figures, string what, PinnedServer ours, PinnedServer bare, Func<IReadOnlyList<byte[]>> requests, int status, double most)
    {
        var (own, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var made = requests();
            own.Add(await Saturation.CostAsync(ours, made, status).ConfigureAwait(false));
            theirs.Add(await Saturation.CostAsync(bare, made, status).ConfigureAwait(false));
        }

        Figures.Of($"{what}, the bare app", Median(theirs), "µs");
        Figures.Of($"{what}, the bot", Median(own), "µs");
        figures.Below($"{what}, above the bare app", Median(own) - Median(theirs), "µs", most);
    }

    private static async Task LatencyAsync(Figures figures, PinnedServer ours, PinnedServer bare, Func<IReadOnlyList<byte[]>> requests)
    {
        var (own, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            var made = requests();
            own.Add((await Saturation.SteadyAsync(ours, made, PerSecond).ConfigureAwait(false)).P99);
            theirs.Add((await Saturation.SteadyAsync(bare, made, PerSecond).ConfigureAwait(false)).P99);
        }

        Figures.Of("p99 at 200 a second, the bare app", Median(theirs), "ms");
        figures.Below("p99 at 200 a second, the bot", Median(own), "ms", Median(theirs) + 2);
    }

    /// <summary>As many a second as a large school asks, for the minutes given; resident memory at the end beside that after a fifth.</summary>
    private static async Task MemoryAsync(Figures figures, PinnedServer ours, SignedInteractions interactions, double minutes)
    {
        var started = Stopwatch.GetTimestamp();
        double? early = null;
        while (Stopwatch.GetElapsedTime(started).TotalMinutes < minutes)
        {
            await Saturation.SteadyAsync(ours, interactions.Make(PerSecond * 2), PerSecond).ConfigureAwait(false);
            early ??= Stopwatch.GetElapsedTime(started).TotalMinutes > minutes / 5 ? ours.Resident : null;
        }

        Figures.Of("resident after a fifth", early ?? 0, "MB");
        Figures.Of("resident at the end", ours.Resident, "MB");
        figures.Below("changed by", Math.Abs(ours.Resident - (early ?? 0)) / (early ?? 1) * 100, "%", 10);
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
