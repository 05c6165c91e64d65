using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Benchmarks.Stores;
using TeachBot.Core.Chat;

namespace TeachBot.Benchmarks.Chats;

/// <summary>
/// 500 students in 20 channels use the playground at full speed over HTTP; it may be killed in the middle. Every acknowledged answer is
/// looked for in the store.
/// </summary>
internal static class PlaygroundLoad
{
    private const int Rooms = 20;
    private const int StudentsInRoom = 25;

    private static readonly (string, string)[] Settings =
    [
        ("Pace__Burst", "1000000"),
        ("Pace__PerMinute", "60000000"),
        ("Playground__Classrooms", "20"),
    ];

    internal static async Task<int> MeasureAsync(string binary, int rounds, bool kills)
    {
        var figures = new Figures();
        Figures.Title(
            $"{Rooms * StudentsInRoom} students in {Rooms} channels, {rounds} rounds of 12 acts each{(kills ? ", killed in the middle" : "")}"
        );
        using var server = new PlaygroundServer(binary, "content");
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 64 };
        using var http = new HttpClient(handler) { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        await server.StartAsync(Settings);

        // All students are one browser's, which is known from here on.
        using var known = await http.PostAsync(new Uri("/playground/start", UriKind.Relative), null);
        var rooms = Enumerable.Range(1, Rooms).Select(number => new Classroom(http, number, StudentsInRoom, new Random(number))).ToList();
        var (started, quarter, resident) = (Stopwatch.GetTimestamp(), 0.0, 0.0);
        for (var round = 0; round < rounds; round++)
        {
            var running = Task.WhenAll(rooms.Select(room => room.RoundAsync()));
            if (kills && round == rounds / 2)
            {
                await Task.WhenAny(running, Task.Delay(400));
                server.Kill();
                await server.StartAsync(Settings);
            }

            resident = await ResidentAsync(server, running);
            quarter = round == Math.Max(0, (rounds / 4) - 1) ? resident : quarter;
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        server.Stop();
        Figures.Of("acts", PlaygroundClient.Acts, "");
        Figures.Of("throughput", PlaygroundClient.Acts / seconds, "/s");
        Figures.Of("sent again", PlaygroundClient.Again, "");
        figures.Exactly("class quizzes that came to their end", rooms.Sum(room => room.Quizzes), Rooms * rounds);
        Figures.Of("resident in the round that ends a quarter", quarter, "MB");
        Figures.Of("resident in the last round", resident, "MB");
        if (!kills)
        {
            figures.Below("changed by", Math.Abs(resident - quarter) / quarter * 100, "%", 10);
        }

        await CountAsync(server.Store, rooms, figures);
        return figures.ExitCode;
    }

    /// <summary>The median over a round: one look alone would say how long ago the collector was there.</summary>
    private static async Task<double> ResidentAsync(PlaygroundServer server, Task round)
    {
        var seen = new List<double>();
        do
        {
            seen.Add(server.Resident);
            await Task.WhenAny(round, Task.Delay(20));
        } while (!round.IsCompleted);
        await round;
        seen.Sort();
        return seen[seen.Count / 2];
    }

    private static async Task CountAsync(string file, List<Classroom> rooms, Figures figures)
    {
        await using var store = TeachBot.Storage.Stores.Sqlite(file, TimeProvider.System, NullLogger.Instance);
        await store.CheckAsync();
        var (lost, twice, all) = (0, 0, 0);
        foreach (var (user, count) in rooms.SelectMany(room => room.Answers))
        {
            var kept = (await store.Attempts.OfAsync(new UserRef("playground", "playground", user), 10_000)).Count;
            (lost, twice, all) = (lost + Math.Max(0, count - kept), twice + Math.Max(0, kept - count), all + count);
        }

        Figures.Of("answers acknowledged", all, "");
        figures.Exactly("answers lost", lost, 0);
        figures.Exactly("answers counted twice", twice, 0);
    }
}
