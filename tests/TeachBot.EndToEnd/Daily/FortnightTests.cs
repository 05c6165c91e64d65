using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Daily.Recounting;
using TeachBot.Learning.Attempts;
using Xunit;

namespace TeachBot.EndToEnd.Daily;

/// <summary>
/// The whole bot in Discord and Slack across a change of clocks, and at length (<c>tests/daily.sh</c>) two weeks with a holiday in fifty
/// channels: calls and sockets fail, the store goes away, replicas are killed between any two steps and all of them for hours. Each day
/// has its quiz once at its hour or is left out by its rule, and what students did is counted once and told right.
/// </summary>
[Collection(nameof(Alone))]
public sealed class FortnightTests(ITestOutputHelper output)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(BotStore.Sqlite, 1, "2026-10-24T12:00Z", "2026-10-22T00:00Z")]
    [InlineData(BotStore.Postgres, 3, "2027-03-13T22:00Z", "2027-03-14T02:00Z")]
    public async Task Every_day_has_its_quiz_once_and_every_answer_counts_once(string store, int replicas, string shortly, string at)
    {
        var plan = FortnightPlan.FromEnvironment(
            DateTimeOffset.Parse(shortly, CultureInfo.InvariantCulture),
            DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
            replicas
        );
        var began = TimeProvider.System.GetTimestamp();
        await using var world = await DailyWorld.StartAsync(plan, store, Token);
        var fortnight = new Fortnight(plan, world, Token);
        await fortnight.RunAsync();

        List<string> wrong = [.. fortnight.Wrong, .. fortnight.Classes.SelectMany(room => room.Wrong)];
        var calendar = new WallCalendar(plan.Start, plan.End, fortnight.Away);
        var recounts = fortnight.Classes.Select(room => (Room: room, Recount: new Recount(room, calendar))).ToList();
        foreach (var (_, recount) in recounts)
        {
            recount.CountPosts();
            recount.CountReveals();
            await recount.CountAttemptsAsync(world.Services.GetRequiredService<IAttempts>(), Token);
            wrong.AddRange(recount.Wrong);
        }

        wrong.AddRange(
            (await world.Services.GetRequiredService<IOutbox>().TroubledAsync(100, Token)).Select(post =>
                $"{post.Post.Id} in {post.Post.Channel.Id}: {post.State}, {post.Error}"
            )
        );

        // A replica does not know what pause another one was told of, nor one that was killed.
        wrong.AddRange(
            world.Slack.Breaches.Where(breach => !breach.Contains("before its pause is over", StringComparison.Ordinal)).Distinct()
        );
        wrong.AddRange(
            world
                .Rest.Breaches.Where(breach =>
                    !breach.EndsWith("is acknowledged twice", StringComparison.Ordinal)
                    && !breach.Contains("nothing is left", StringComparison.Ordinal)
                    && !breach.Contains("global", StringComparison.Ordinal)
                )
                .Distinct()
        );
        wrong.AddRange(await StreaksAsync(world, [.. recounts.Select(one => (one.Room, one.Recount.Closed))]));
        var posts = fortnight.Classes.SelectMany(room => room.Posts).ToList();
        output.WriteLine(
            $"""
            {store}, {plan.Replicas} replicas, seed {plan.Seed}: {plan.Days} days from {plan.Start:u} in {TimeProvider.System.GetElapsedTime(
                began
            ).TotalSeconds:0} s; {plan.Channels} channels;
            {posts.Count} posts, {recounts.Sum(one => one.Recount.Late)} days left out because the bot was away; {fortnight.Classes.Sum(
                room => room.Presses
            )} presses, {posts.Sum(post => post.Taken.Count)} answers that stand, {fortnight.Classes.Sum(room =>
                room.TooLate
            )} that came too late;
            {world.Kills} replicas killed; faults: {string.Join(", ", fortnight.Troubles.Done.Select(kind => $"{kind.Key} {kind.Value}"))}
            """
        );
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n" + string.Join('\n', wrong.Take(30)));
    }

    /// <summary>Everybody asks, while the clock goes on.</summary>
    private static async Task<IEnumerable<string>> StreaksAsync(
        DailyWorld world,
        IReadOnlyList<(QuizClass Room, IReadOnlyList<QuizPost> Closed)> classes
    )
    {
        var recount = new StreakRecount(classes, Fortnight.IsLinked, world.Clock);
        var asking = Task.WhenAll(
            classes
                .SelectMany((one, number) => Enumerable.Range(0, one.Room.Students).Select(student => recount.WrongAsync(number, student)))
                .ToList()
        );
        while (!asking.IsCompleted)
        {
            await world.StepAsync(Token);
        }

        return (await asking).OfType<string>();
    }
}
