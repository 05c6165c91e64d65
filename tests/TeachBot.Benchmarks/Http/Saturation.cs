using System.Diagnostics;

namespace TeachBot.Benchmarks.Http;

/// <summary>What requests cost a server: as many as it takes over 32 connections, and a steady stream of them.</summary>
internal static class Saturation
{
    private const int Connections = 32;

    /// <summary>So many at most where answers are late; who waits for one waits for its answer.</summary>
    private const int MostConnections = 1_000;

    /// <summary>Microseconds of the server's processor time for a request.</summary>
    internal static async Task<double> CostAsync(PinnedServer server, IReadOnlyList<byte[]> requests, int status)
    {
        var before = server.Used;
        await AllAsync(server, requests, status);
        return (server.Used - before).TotalMicroseconds / requests.Count;
    }

    internal static async Task AllAsync(PinnedServer server, IReadOnlyList<byte[]> requests, int status)
    {
        var next = -1;
        await Task.WhenAll(
            Enumerable
                .Range(0, Connections)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        using var caller = await Caller.ConnectAsync(server.Port);
                        for (var at = Interlocked.Increment(ref next); at < requests.Count; at = Interlocked.Increment(ref next))
                        {
                            var answer = await caller.CallAsync(requests[at]);
                            if (answer.Status != status)
                            {
                                throw new InvalidOperationException($"answered with {answer.Status}: {server.Said}");
                            }
                        }
                    })
                )
        );
    }

    /// <summary>How long answers take at a steady rate, one after the other where none is late.</summary>
    internal static async Task<Latency> SteadyAsync(PinnedServer server, IReadOnlyList<byte[]> requests, int perSecond)
    {
        var times = new double[requests.Count];
        var callers = new Stack<Caller>();
        using var free = new SemaphoreSlim(MostConnections);
        var started = Stopwatch.GetTimestamp();
        var calls = new List<Task>();
        for (var number = 0; number < requests.Count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond);
            while (due - Stopwatch.GetElapsedTime(started) is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait);
            }

            calls.Add(CallAsync(number));
        }

        await Task.WhenAll(calls);
        callers.ToList().ForEach(caller => caller.Dispose());
        return Latency.Among(times);

        async Task CallAsync(int number)
        {
            var sent = Stopwatch.GetTimestamp();
            await free.WaitAsync();
            Caller? caller;
            lock (callers)
            {
                callers.TryPop(out caller);
            }

            caller ??= await Caller.ConnectAsync(server.Port);
            await caller.CallAsync(requests[number]);
            times[number] = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            lock (callers)
            {
                callers.Push(caller);
            }

            free.Release();
        }
    }
}
