using System.Diagnostics;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;

namespace TeachBot.Benchmarks.Stores;

/// <summary>Thousands of posts due at one minute, and several processes that send them.</summary>
internal static class Posts
{
    private const int Channels = 500;

    internal static async Task<int> MeasureAsync(string kind, int count, int processes)
    {
        var figures = new Figures();
        Figures.Title($"{kind}: {count} posts in {Channels} channels due at once, {processes} processes");
        using var database = StoreUnderTest.Create(kind);
        await using var store = database.Open();
        var now = DateTimeOffset.UtcNow;
        foreach (var some in Enumerable.Range(0, count).Chunk(500))
        {
            await store.ApplyAsync(
                new Effect(
                    $"want-{some[0]}",
                    now,
                    [
                        .. some.Select(number => new PostWanted(
                            new Post(
                                $"p{number}",
                                new ChannelRef(new WorkspaceRef("discord", $"{number % 50}"), $"{number % Channels}"),
                                Message.Of("本日の問題"),
                                now
                            )
                        )),
                    ]
                )
            );
        }

        // The senders start before the clock does: starting .NET is not what is measured.
        var senders = Enumerable.Range(0, processes).Select(_ => Start(kind, database.Address)).ToList();
        foreach (var sender in senders)
        {
            await sender.StandardOutput.ReadLineAsync();
        }

        var started = Stopwatch.GetTimestamp();
        senders.ForEach(sender => sender.StandardInput.WriteLine("go"));
        while ((await store.Outbox.LoadAsync(DateTimeOffset.UtcNow.AddHours(1))).Due > 0)
        {
            await Task.Delay(20);
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var sent = new List<string>();
        for (var sender = 0; sender < processes; sender++)
        {
            var ids = await EndAsync(senders[sender]);
            Figures.Of($"handed over by process {sender + 1}", ids.Length, "");
            sent.AddRange(ids);
        }

        var different = sent.ToHashSet(StringComparer.Ordinal);
        figures.Below("until none waits", seconds, "s", 10);
        Figures.Of("throughput", count / seconds, "/s");
        figures.Exactly("handed over twice", sent.Count - different.Count, 0);
        figures.Exactly("never handed over", Enumerable.Range(0, count).Count(number => !different.Contains($"p{number}")), 0);
        return figures.ExitCode;
    }

    /// <summary>Has a process end, and hears what it sent.</summary>
    private static async Task<string[]> EndAsync(Process sender)
    {
        using (sender)
        {
            sender.StandardInput.Close();
            var ids = (await sender.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            await sender.WaitForExitAsync();
            return ids;
        }
    }

    /// <summary>One of the processes: sends until its input ends, then says what it sent.</summary>
    internal static async Task<int> SendAsync(string kind, string address)
    {
        await using var store = StoreUnderTest.Open(kind, address);
        await store.CheckAsync();
        var platform = new MemoryPlatform();
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        using var stop = new CancellationTokenSource();
        var sending = platform.RunAsync(store, bodies: null, stop.Token);
        await Console.In.ReadLineAsync();
        await stop.CancelAsync();
        await sending;
        Console.WriteLine(string.Join('\n', platform.Sent));
        return 0;
    }

    private static Process Start(string kind, string address)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Posts).Assembly.Location);
        }

        foreach (var argument in new[] { "posts-sender", kind, address })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
