using System.Diagnostics;
using System.Globalization;
using TeachBot.Benchmarks.Chats;
using TeachBot.Commands;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Stores;
using TeachBot.Storage;
using TeachBot.Storage.Reading;

namespace TeachBot.Benchmarks.Stores;

/// <summary>
/// The board, the progress and the review of a workspace in which everybody is, from event to outcome: what the database finds and what
/// is made of it.
/// </summary>
internal static class Boards
{
    private const int Asked = 2_000;
    private const int WarmUp = 100;

    /// <summary>Every so many-th question is the busiest one's, who has some thousands of attempts.</summary>
    private const int Busiest = 50;

    private const int Channels = 100;
    private const double Bar = 50;
    private const string Workspace = "0";

    /// <summary>A day of the last week in which there are attempts.</summary>
    private static readonly DateTimeOffset Now = DateTimeOffset
        .FromUnixTimeMilliseconds(MadeUpAttempts.Start + MadeUpAttempts.Year)
        .AddHours(-12);

    internal static async Task<int> MeasureAsync(string kind, long count, long learners)
    {
        var (figures, random, course) = (new Figures(), new Random(20), Course.Load("content"));
        using var under = StoreUnderTest.Create(kind);
        await using var store = under.Open();
        await store.CheckAsync();
        Figures.Title(
            $"{kind}: {count} attempts of {learners} learners at the {course.Questions.Questions.Count} questions of a course, all in one workspace with {Channels} channels, within a year"
        );
        await MakeAsync(under, store, count, learners, [.. course.Questions.Questions.Select(question => question.Id)]);
        var chat = new Chat(ChatAsk.PartsOf(course, store));

        Figures.Title(
            $"{Asked} commands each, one in {Busiest} by the busiest learner ({(await store.Attempts.OfAsync(Learner(1), 1_000_000)).Count} attempts)"
        );
        foreach (
            var (scope, period) in new[] { ("workspace", "course"), ("workspace", "week"), ("channel", "course"), ("channel", "week") }
        )
        {
            await TimeAsync($"leaderboard {scope} {period}", "leaderboard", new() { ["scope"] = scope, ["period"] = period });
        }

        await TimeAsync("progress", "progress", []);
        await TimeAsync("review", "review", []);
        await ShowAsync(under, figures, learners);
        return figures.ExitCode;

        async Task TimeAsync(string what, string command, Dictionary<string, string> options)
        {
            var times = new double[Asked];
            for (var at = -WarmUp; at < Asked; at++)
            {
                var who = Learner(at % Busiest == 0 ? 1 : 1 + (long)(learners * random.NextDouble()));
                var where = new ChannelRef(
                    new WorkspaceRef("discord", Workspace),
                    (at % Busiest == 0 ? 1 : 1 + random.Next(Channels)).ToString(CultureInfo.InvariantCulture)
                );
                var happened = new CommandInvoked(new EventOrigin($"{what}-{at}", where, who, "ja", Now), command, options);
                var started = Stopwatch.GetTimestamp();
                _ = (Reply)await chat.HandleAsync(happened);
                times[Math.Max(0, at)] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }

            var busiest = Latency.Among([.. times.Where((_, at) => at % Busiest == 0)]);
            var all = Latency.Among(times);
            Figures.Of($"{what}, p50", all.Median, "ms");
            figures.Below($"{what}, p99", all.P99, "ms", Bar);
            Figures.Of($"{what}, max", all.Longest, "ms");
            Figures.Of($"{what}, the busiest one's p50", busiest.Median, "ms");
        }
    }

    private static async Task ShowAsync(StoreUnderTest under, Figures figures, long learners)
    {
        await using var database = under.Bare();
        await using var session = await database.OpenReaderAsync(default);
        var plans = new Plans(session, under.Kind, figures);
        var (board, week) = (Channels + 1L, (long)Learning.Ranking.Weeks.NumberOf(DateOnly.FromDateTime(Now.UtcDateTime)));
        Figures.Title($"The plans, for the whole workspace");
        await plans.ShowAsync("who and where", SqlBoards.Numbers, "discord", Workspace, "", "discord", "", "1");
        await plans.ShowAsync("one's own", SqlBoards.Course.Own, board, learners / 2);
        await plans.ShowAsync("the best of the course", SqlBoards.Course.Best(0), board, 11L, "discord", Workspace);
        await plans.ShowAsync("who is ahead, for one of the last", SqlBoards.Course.Ahead, board, 1L);
        await plans.ShowAsync("who is ahead, for one of the first", SqlBoards.Course.Ahead, board, 100L);
        await plans.ShowAsync("the best of the week", SqlBoards.Week.Best(1), board, 11L, week, "discord", Workspace);
        await plans.ShowAsync("who is ahead in the week", SqlBoards.Week.Ahead, board, 1L, week);
        await plans.ShowAsync("what a learner did", SqlAttempts.OfLearner(1), 5_000L, 1L);
    }

    private static async Task MakeAsync(StoreUnderTest under, SqlStore store, long count, long learners, IReadOnlyList<string> items)
    {
        await using var database = under.Bare(TimeSpan.FromHours(1));
        await using var session = await database.OpenWriterAsync(default);
        var started = Stopwatch.GetTimestamp();
        await MadeUpAttempts.MakeAsync(session, under.Kind, count, learners, (Channels, 1), items);
        Figures.Of("made in", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        started = Stopwatch.GetTimestamp();
        await ((IStore)store).RebuildAsync();
        Figures.Of("counts and scores rebuilt from them in", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await MadeUpAttempts.TidyAsync(session, under.Kind);
    }

    private static UserRef Learner(long number) => new("discord", "", number.ToString(CultureInfo.InvariantCulture));
}
