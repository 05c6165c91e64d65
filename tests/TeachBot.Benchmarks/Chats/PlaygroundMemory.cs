using System.Diagnostics;
using TeachBot.Benchmarks.Notes;
using TeachBot.Benchmarks.Stores;
using TeachBot.Content;

namespace TeachBot.Benchmarks.Chats;

/// <summary>What the published binary has resident after 10,000 questions at 100 a second, with the settings that it ships with.</summary>
internal static class PlaygroundMemory
{
    private const int Asked = 10_000,
        PerSecond = 100,
        Students = 500,
        Callers = 8;

    internal static async Task<int> MeasureAsync(string binary)
    {
        List<string> questions = [.. Questions.About(Course.Load("content")).Distinct()];
        using var server = new PlaygroundServer(binary, "content");
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        await server.StartAsync(("MALLOC_ARENA_MAX", "1"), ("Pace__Burst", "1000"), ("Pace__PerMinute", "60000"));

        // All students are one browser's, which is known from here on.
        using var known = await http.PostAsync(new Uri("/playground/start", UriKind.Relative), null);
        await Task.Delay(TimeSpan.FromSeconds(10));
        var (figures, idle, started) = (new Figures(), server.Resident, Stopwatch.GetTimestamp());
        PlaygroundClient[] students = [.. Enumerable.Range(0, Students).Select(at => new PlaygroundClient(http, $"生徒{at}", "general"))];
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(CallAsync));
        Figures.Title(
            $"{Asked} questions at {PerSecond} a second, {questions.Count} different ones, {Students} students; took {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s"
        );
        Figures.Of("resident, before", idle, "MB");
        figures.Below("resident, after", server.Resident, "MB", 90);
        await Task.Delay(TimeSpan.FromSeconds(90));
        Figures.Of("resident, 90 s later", server.Resident, "MB");
        server.Stop();
        return figures.ExitCode;

        async Task CallAsync(int caller)
        {
            for (var at = caller; at < Asked; at += Callers)
            {
                var early = TimeSpan.FromSeconds((double)at / PerSecond) - Stopwatch.GetElapsedTime(started);
                await Task.Delay(early > TimeSpan.Zero ? early : TimeSpan.Zero);
                await students[at % Students].SayAsync(questions[at % questions.Count]);
            }
        }
    }
}
