using System.Globalization;
using System.Threading.Channels;
using TeachBot.Benchmarks.Http;
using TeachBot.Benchmarks.Stores;
using TeachBot.EndToEnd.Fakes.Discord.Rest;

namespace TeachBot.Benchmarks.Discord;

/// <summary>
/// The resident memory of the native binary with SQLite, while a thousand learners ask, take quizzes, review and look at their results
/// over HTTP.
/// </summary>
internal static class LearnersMemory
{
    private const int Learners = 1_000;
    private const int Connections = 32;
    private const double MostMegabytes = 80;

    /// <summary>How long people read what they are told: hardly anybody is quicker.</summary>
    private static readonly TimeSpan Reads = TimeSpan.FromSeconds(4);

    internal static async Task<int> MeasureAsync(string bot, int rounds)
    {
        var figures = new Figures();
        Figures.Title($"{Learners} learners over HTTP, SQLite, the native binary");
        await using var discord = await FakeDiscordServer.StartAsync(TimeProvider.System, CancellationToken.None);
        discord.Rest.KeepsRequests = false;
        using var signer = new InteractionSigner();
        using var server = new PinnedServer(
            bot,
            ["serve"],
            ("Playground__Enabled", "false"),
            ("Discord__Mode", "Http"),
            ("Discord__PublicKey", signer.PublicKey),
            ("Discord__Token", discord.Rest.Token),
            ("Discord__ApiBaseUrl", discord.ApiBaseUrl),
            ("MALLOC_ARENA_MAX", "1")
        );
        await server.WaitAsync();
        var callers = Channel.CreateUnbounded<Caller>();
        for (var number = 0; number < Connections; number++)
        {
            callers.Writer.TryWrite(await Caller.ConnectAsync(server.Port));
        }

        var acts = new ChannelActs(signer);
        var learners = Enumerable.Range(1, Learners).Select(person => new Learner(acts, callers, person, Reads)).ToList();
        for (var round = 1; round <= rounds; round++)
        {
            var (at, studying) = (round, 0.0);
            var all = Task.WhenAll(learners.Select(learner => learner.StudyAsync(at)));
            while (!all.IsCompleted)
            {
                studying = Math.Max(studying, server.Resident);
                await Task.WhenAny(all, Task.Delay(1_000));
            }

            await all;
            figures.Below(string.Create(CultureInfo.InvariantCulture, $"resident at most in round {round}"), studying, "MB", MostMegabytes);
        }

        Figures.Of("acts", Learner.Done, "");
        return figures.ExitCode;
    }
}
