using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Connections;
using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.EndToEnd.Discord.Fuzz;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fuzzing;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Nearly right requests and frames, by seed: nothing breaks or is believed. <c>tests/discord.sh</c> has a million.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>How many frames come over one connection: some end it, and what follows is not looked at.</summary>
    private const int Together = 10;

    private static readonly int Count = Number("TEACHBOT_FUZZ") ?? 6_000;
    private static readonly int Seed = Number("TEACHBOT_FUZZ_SEED") ?? 1;

    [Fact]
    public async Task No_body_breaks_the_endpoint_and_none_is_taken_that_was_changed_after_it_was_signed()
    {
        await using var bot = new FuzzBot();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < Count / 2; number++)
        {
            var chance = new Random(HashCode(number));
            var mutated = Mutations.Of(Seeds.Bodies, chance);
            var original = Seeds.Bodies[chance.Next(Seeds.Bodies.Count)];
            var isSignedAfter = number % 2 == 0 || mutated.AsSpan().SequenceEqual(original);
            var status = await bot.PostAsync(mutated, isSignedAfter ? mutated : original)
                .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            if (isSignedAfter && bot.WasRepeated && status == 401)
            {
                continue;
            }

            Assert.True(
                isSignedAfter ? status is 200 or 400 : status == 401,
                $"seed {Seed}, body {number}: {status}: {Convert.ToHexString(mutated)}"
            );
            var kind = $"signed {(isSignedAfter ? "after" : "before")}: {status}";
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }

        output.WriteLine($"seed {Seed}: {string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))}");
        Assert.Equal(3, counts.Count);
        Assert.Empty(bot.Logs.GetSnapshot());
    }

    [Fact]
    public async Task No_frame_breaks_the_connection_but_one_that_ends_it()
    {
        await using var bot = new FuzzBot();
        var (sink, endings) = (bot.Gateway.GetRequiredService<IGatewaySink>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
        var log = new GatewayLog(bot.Gateway.GetRequiredService<ILogger<GatewayClient>>());
        var clock = new BusyClock();
        for (var number = 0; number < Count / 2; number += Together)
        {
            var (ours, theirs) = PairedSocket.Make(clock);
            for (var frame = number; frame < number + Together; frame++)
            {
                var chance = new Random(HashCode(frame));
                await theirs.SendAsync(
                    Mutations.Of(Seeds.Frames, chance),
                    chance.Next(20) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text,
                    true,
                    TestContext.Current.CancellationToken
                );
            }

            await theirs.CloseOutputAsync((WebSocketCloseStatus)4000, null, TestContext.Current.CancellationToken);
            using var connection = new ShardConnection(
                ours,
                isPackedStream: false,
                new ShardParts(new GatewaySettings("t"), null!, sink, clock, () => .5, log),
                new Session(),
                new Greeting(0, new Uri("wss://gateway.example"), OutgoingFrames.Resume("t", "s", 1), null),
                new Watch()
            );
            var ending = await connection
                .RunAsync(TestContext.Current.CancellationToken)
                .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            Assert.True(
                ending.Fatal is null && ending.Kind is not (EndingKind.Stopped or EndingKind.Lost),
                $"seed {Seed}, frames from {number}: {ending}; "
                    + $"{string.Join(" | ", bot.Logs.GetSnapshot().Select(record => $"{record.Message} {record.Exception}"))}; "
                    + $"{string.Join("\n", Enumerable.Range(number, Together).Select(frame => Encoding.UTF8.GetString(Mutations.Of(Seeds.Frames, new Random(HashCode(frame))))))}"
            );
            endings[$"{ending.Kind}"] = endings.GetValueOrDefault($"{ending.Kind}") + 1;
        }

        output.WriteLine($"seed {Seed}: {string.Join(", ", endings.Select(count => $"{count.Key} {count.Value}"))}");
        Assert.Empty(bot.Logs.GetSnapshot());
    }

    [Fact]
    public void The_same_seed_makes_the_same_bytes()
    {
        var made = Enumerable.Range(0, 500).Select(number => Mutations.Of(Seeds.Bodies, new Random(HashCode(number)))).ToList();

        Assert.Equal(made, Enumerable.Range(0, 500).Select(number => Mutations.Of(Seeds.Bodies, new Random(HashCode(number)))));
        Assert.True(made.DistinctBy(Convert.ToHexString).Count() > 400);
    }

    private static int HashCode(int number) => unchecked((Seed * 1_000_003) + number);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private sealed class Watch : IConnectionWatch
    {
        public void Ready(bool resumed) { }

        public void Beat(TimeSpan latency) { }
    }
}
