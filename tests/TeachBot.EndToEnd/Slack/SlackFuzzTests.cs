using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Adapters;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fuzzing;
using TeachBot.EndToEnd.Slack.Fuzz;
using TeachBot.Slack.Sockets;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>Nearly right requests and envelopes, by seed: nothing breaks or is believed. <c>tests/slack.sh</c> has a million.</summary>
public sealed class SlackFuzzTests(ITestOutputHelper output)
{
    /// <summary>How many frames come over one connection: some end it, and what follows is not looked at.</summary>
    private const int Together = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly int Count = Number("TEACHBOT_FUZZ") ?? 6_000;
    private static readonly int Seed = Number("TEACHBOT_FUZZ_SEED") ?? 1;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_body_breaks_the_endpoints_and_none_is_taken_that_was_changed_after_it_was_signed()
    {
        await using var bot = new SlackFuzzBot(isHttp: true);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < Count / 2; number++)
        {
            var chance = new Random(HashCode(number));
            var place = (FuzzPlace)chance.Next(3);
            var (mutated, original) = Bodies(place, chance);
            var isSignedAfter = number % 2 == 0 || mutated.AsSpan().SequenceEqual(original);
            var status = await bot.PostAsync(place, mutated, isSignedAfter ? mutated : original).WaitAsync(Longest, Token);
            Assert.True(
                isSignedAfter ? status is 200 or 400 : status == 401,
                $"seed {Seed}, body {number}: {status}: {Encoding.UTF8.GetString(mutated)}"
            );
            var kind = $"signed {(isSignedAfter ? "after" : "before")}: {status}";
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }

        output.WriteLine($"seed {Seed}: {string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))}");
        Assert.Equal(3, counts.Count);
        NothingWasLogged(bot);
    }

    [Fact]
    public async Task No_envelope_breaks_a_socket_but_one_that_ends_it()
    {
        await using var bot = new SlackFuzzBot(isHttp: false);
        var (sink, endings, clock) = (
            bot.Services.GetRequiredService<IEnvelopeSink>(),
            new SortedDictionary<string, int>(StringComparer.Ordinal),
            new BusyClock()
        );
        for (var number = 0; number < Count / 2; number += Together)
        {
            var (ours, theirs) = PairedSocket.Make(clock);
            for (var frame = number; frame < number + Together; frame++)
            {
                var chance = new Random(HashCode(frame));
                await theirs.SendAsync(
                    Mutations.Of(SlackSeeds.Frames, chance),
                    chance.Next(20) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text,
                    true,
                    Token
                );
            }

            await theirs.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Token);
            using var connection = new SocketConnection(ours, sink, clock, NullLogger.Instance);
            var ending = await connection.RunAsync(Token).WaitAsync(Longest, Token);
            await bot.Services.GetRequiredService<Unfinished>().IdleAsync().WaitAsync(Longest, Token);
            endings[$"{ending}"] = endings.GetValueOrDefault($"{ending}") + 1;
        }

        output.WriteLine($"seed {Seed}: {string.Join(", ", endings.Select(count => $"{count.Key} {count.Value}"))}");
        Assert.Equal([nameof(Ending.Disabled), nameof(Ending.Lost)], endings.Keys);
        NothingWasLogged(bot);
    }

    /// <summary>What was logged stands whole in the test's output: a failure alone would cut it.</summary>
    private void NothingWasLogged(SlackFuzzBot bot)
    {
        foreach (var line in bot.Logs.GetSnapshot().DistinctBy(line => $"{line.Exception?.GetType()} {line.Exception?.TargetSite}").Take(5))
        {
            output.WriteLine($"{line} {line.Exception}");
        }

        Assert.Empty(bot.Logs.GetSnapshot());
    }

    /// <summary>A body that is nearly right, and one that is: a form is broken as it is, or in the JSON that it carries.</summary>
    private static (byte[] Mutated, byte[] Original) Bodies(FuzzPlace place, Random chance) =>
        place switch
        {
            FuzzPlace.Events => (Mutations.Of(SlackSeeds.Events, chance), SlackSeeds.Events[chance.Next(SlackSeeds.Events.Count)]),
            FuzzPlace.Commands => (Mutations.Broken(SlackSeeds.Forms, chance), SlackSeeds.Forms[chance.Next(SlackSeeds.Forms.Count)]),
            _ when chance.Next(4) == 0 => (Mutations.Broken([Form(SlackSeeds.Interactions[0])], chance), Form(SlackSeeds.Interactions[0])),
            _ => (
                Form(Mutations.Of(SlackSeeds.Interactions, chance)),
                Form(SlackSeeds.Interactions[chance.Next(SlackSeeds.Interactions.Count)])
            ),
        };

    private static byte[] Form(byte[] payload) =>
        Encoding.ASCII.GetBytes(
            "payload=" + string.Concat(payload.Select(letter => string.Create(CultureInfo.InvariantCulture, $"%{letter:X2}")))
        );

    private static int HashCode(int number) => unchecked((Seed * 1_000_003) + number);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
