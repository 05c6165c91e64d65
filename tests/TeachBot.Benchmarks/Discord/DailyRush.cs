using System.Diagnostics;
using TeachBot.Benchmarks.Http;
using TeachBot.Benchmarks.Stores;
using TeachBot.EndToEnd.Fakes.Discord.Rest;

namespace TeachBot.Benchmarks.Discord;

/// <summary>
/// A hundred thousand people press a button of one quiz of the day within a minute, over HTTP: how soon each is answered, that each
/// counts once, and how often the message is edited.
/// </summary>
internal static class DailyRush
{
    /// <summary>Discord's bound.</summary>
    private const double MostMilliseconds = 3_000;

    private const double Seconds = 55;

    /// <summary>What Discord lets be edited in a channel; the fake refuses what is more.</summary>
    private static readonly (int Edits, TimeSpan Per) Budget = (5, TimeSpan.FromSeconds(5));

    internal static async Task<int> MeasureAsync(string bot, string kind, int count)
    {
        var figures = new Figures();
        Figures.Title($"{kind}: {count} people press a button of one quiz of the day within {Seconds} s, the native binary");
        if (OperatingSystem.IsLinux())
        {
            // The bot has the first core for itself.
            Process.GetCurrentProcess().ProcessorAffinity = 2;
        }

        await using var discord = await FakeDiscordServer.StartAsync(TimeProvider.System, CancellationToken.None);
        using var signer = new InteractionSigner();
        using var database = StoreUnderTest.Create(kind);
        var (acts, channel) = (new ChannelActs(signer), discord.Rest.Channels.Add(ChannelActs.Channel, ChannelActs.Server));
        (string, string)[] store =
            kind == "sqlite"
                ? [("Storage__Path", database.Address)]
                : [("Storage__Kind", "PostgreSQL"), ("ConnectionStrings__TeachBot", database.Address)];
        using var server = new PinnedServer(
            bot,
            ["serve"],
            [
                .. store,
                ("Playground__Enabled", "false"),
                ("Discord__Mode", "Http"),
                ("Discord__PublicKey", signer.PublicKey),
                ("Discord__Token", discord.Rest.Token),
                ("Discord__ApiBaseUrl", discord.ApiBaseUrl),
                ("MALLOC_ARENA_MAX", "1"),
            ]
        );
        await server.WaitAsync();
        await Saturation.AllAsync(server, [acts.Command(0, "daily", ("time", "0:00"), ("zone", "Asia/Tokyo"))], 200);
        await Saturation.AllAsync(server, [acts.Command(0, "daily", ("action", "now"))], 200);
        var post = await UntilAsync(() => channel.Messages.FirstOrDefault());
        var made = acts.Press(post.Id, DailyPost.ChoicesOf(post), count);

        var (started, before) = (Stopwatch.GetTimestamp(), server.Used);
        var latency = await Saturation.SteadyAsync(server, made, (int)Math.Ceiling(count / Seconds));
        figures.Below("first press to last acknowledgement", Stopwatch.GetElapsedTime(started).TotalSeconds, "s", 60);
        Figures.Of("acknowledged after, p50", latency.Median, "ms");
        Figures.Of("acknowledged after, p99", latency.P99, "ms");
        figures.Below("acknowledged after, the slowest", latency.Longest, "ms", MostMilliseconds);
        Figures.Of("processor time of a press", (server.Used - before).TotalMicroseconds / count, "µs");
        Figures.Of("resident then", server.Resident, "MB");

        started = Stopwatch.GetTimestamp();
        await UntilAsync(() => DailyPost.Says(channel.Messages[0], $"{count}人が回答") ? channel : null);
        Figures.Of("the message shows all, after the last", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await Saturation.AllAsync(server, [acts.Command(0, "daily", ("action", "off"))], 200);
        await UntilAsync(() => DailyPost.Says(channel.Messages[0], $"（{count}人中") ? channel : null);
        figures.Exactly("chosen, as the reveal tells", DailyPost.ChosenIn(channel.Messages[0]), count);
        await CountAsync(database, DailyPost.SessionOf(post), count, figures);
        Judge(discord.Rest, figures);
        return figures.ExitCode;
    }

    /// <summary>Each press counts once: as a choice, and after the reveal as an attempt.</summary>
    private static async Task CountAsync(StoreUnderTest database, string session, int count, Figures figures)
    {
        await using var store = database.Open();
        var choices = await store.Sessions.DistributionAsync(session);
        figures.Exactly("choices in the store", choices.Sum(choice => choice.Count), count);
        figures.Exactly(
            "attempts in the store",
            (await store.Attempts.CountsAsync(choices[0].ItemId)).Sum(attempts => attempts.All),
            count
        );
    }

    private static void Judge(FakeDiscordRest rest, Figures figures)
    {
        var edits = rest
            .Requests.Where(request => request.Method == "PATCH" && request.Path.StartsWith("/channels/", StringComparison.Ordinal))
            .ToList();
        figures.Below("edits", edits.Count, "", Budget.Edits + 1 + ((edits[^1].At - edits[0].At) / Budget.Per * Budget.Edits));
        figures.Exactly("edits that Discord refused", edits.Count(edit => edit.Status == 429), 0);
        Figures.Of(
            "answers that came after an acknowledgement",
            rest.Requests.Count(request => request.Path.StartsWith("/webhooks/", StringComparison.Ordinal)),
            ""
        );
        figures.Exactly("messages", rest.Channels[ChannelActs.Channel].Messages.Count, 1);
        figures.Exactly("rules of Discord's that were broken", rest.Breaches.Count, 0);
    }

    private static async Task<T> UntilAsync<T>(Func<T?> find)
        where T : class
    {
        for (var tries = 0; tries < 6_000; tries++)
        {
            if (find() is { } found)
            {
                return found;
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException("it does not come");
    }
}
