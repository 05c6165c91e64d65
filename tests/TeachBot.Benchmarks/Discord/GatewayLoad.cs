using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Transport;

namespace TeachBot.Benchmarks.Discord;

/// <summary>Memory after a thousand servers described themselves, and the time that interactions take, over a real socket.</summary>
internal static class GatewayLoad
{
    private const int Guilds = 1_000;
    private const int Interactions = 50_000;

    internal static async Task<int> MeasureAsync(bool compress)
    {
        using var server = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["discord-gateway-server"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            await MeasureAsync(server, new Uri((await server.StandardOutput.ReadLineAsync())!), compress);
        }
        finally
        {
            server.Kill();
        }

        return 0;
    }

    private static async Task MeasureAsync(Process server, Uri address, bool compress)
    {
        using var stop = new CancellationTokenSource();
        var (sink, chance) = (new CountingSink(), new Random(1));
        var settings = new GatewaySettings("fake-token") { Compress = compress };
        var client = new GatewayClient(
            settings,
            new GatewayAt(address),
            new WebSockets("DiscordBot (https://example.org, 0)"),
            sink,
            TimeProvider.System,
            chance.NextDouble,
            NullLogger<GatewayClient>.Instance
        );
        var running = client.RunAsync(stop.Token);
        await sink.ReachedAsync(1);
        Console.WriteLine($"zlib-stream: {compress}");
        Say("connected", 0, TimeSpan.Zero, TimeSpan.Zero);
        await SendAsync(server, sink, "guilds", Guilds);
        await SendAsync(server, sink, "interactions", Interactions);
        await stop.CancelAsync();
        await running;
    }

    private static async Task SendAsync(Process server, CountingSink sink, string what, int count)
    {
        using var self = Process.GetCurrentProcess();
        var (before, began) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
        var reached = sink.ReachedAsync(sink.Count + count);
        await server.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what} {count}"));
        await server.StandardInput.FlushAsync();
        await reached;
        var elapsed = Stopwatch.GetElapsedTime(began);
        self.Refresh();
        Say(what, count, elapsed, self.TotalProcessorTime - before);
    }

    private static void Say(string what, int count, TimeSpan elapsed, TimeSpan processor)
    {
        var each =
            count == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $", {count / elapsed.TotalSeconds:0}/s, "
                        + $"{processor.TotalMicroseconds / count:0.0} µs of CPU each ({count / processor.TotalSeconds:0}/s on one core)"
                );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what} {count}{each}; resident {Environment.WorkingSet / 1e6:0.0} MB, managed {GC.GetTotalMemory(false) / 1e6:0.0} MB"
            )
        );
    }

    /// <summary>Decodes interactions, as a sink does, and counts.</summary>
    private sealed class CountingSink : IGatewaySink
    {
        private volatile int _count;
        private volatile int _goal = int.MaxValue;
        private TaskCompletionSource _reached = new();

        internal int Count => _count;

        public void Take(in GatewayEvent happened)
        {
            if (happened.Type == "INTERACTION_CREATE")
            {
                using var json = JsonDocument.Parse(happened.Data);
                _ = json.RootElement.GetProperty("data").GetProperty("options")[0].GetProperty("value").GetString();
            }

            if (++_count >= _goal)
            {
                _reached.TrySetResult();
            }
        }

        internal Task ReachedAsync(int goal)
        {
            _reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _goal = goal;
            if (_count >= goal)
            {
                _reached.TrySetResult();
            }

            return _reached.Task;
        }
    }
}
