using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.CrashWorker;
using TeachBot.Storage;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>50 channels and 200 learners, workers that are killed, and the reckoning.</summary>
internal sealed class CrashRun(CrashPlan plan, int workers, IReadOnlyDictionary<string, string> settings)
{
    private const int Channels = 50;

    /// <summary>How long the outbox may take to drain when nothing crashes any more.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(20);

    private readonly Chance _chance = new(plan.Seed);

    /// <summary>What happened, in one line.</summary>
    internal string Figures { get; private set; } = "";

    /// <summary>Crashes, waits until all is quiet, and says what is wrong.</summary>
    internal async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        await using var platforms = await TestPlatforms.StartAsync(_chance.For(1));
        await using var store = WorkerSettings.Open(
            settings.GetValueOrDefault(WorkerSettings.File),
            settings.GetValueOrDefault(WorkerSettings.Server),
            NullLogger.Instance
        );
        var lives = new Workers(workers, settings, platforms.Address, _chance.For(2));
        using var client = new Client(lives);
        var classrooms = Enumerable.Range(0, Channels).Select(number => new Classroom(number, client, _chance.For(100 + number))).ToList();
        var chaos = new Chaos(lives, _chance.For(3));
        var isQuiet = false;
        await using (lives)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var teaching = Task.WhenAll(classrooms.Select(classroom => classroom.RunAsync(stop.Token, cancellation)));
            await Task.WhenAny(chaos.RunAsync(plan.Kills, cancellation), teaching);
            await stop.CancelAsync();
            await teaching;
            isQuiet = await QuietAsync(store, platforms.Board, cancellation);
        }

        var audit = new Audit(store, platforms.Board, classrooms);
        var findings = await audit.FindAsync(cancellation);
        var board = platforms.Board;
        var lost = lives.Errors.Where(line => line.StartsWith("A worker", StringComparison.Ordinal)).ToList();
        Figures = $"""
            seed {plan.Seed}: {plan.Kills} kills, {chaos.Pauses} pauses in {TimeProvider.System.GetElapsedTime(
                started
            ).TotalSeconds:0} s; {client.Acknowledged} presses acknowledged, {client.Again} deliveries again;
            {classrooms.Sum(room =>
                room.Quizzes.Count
            )} posts, {audit.Unknown} unknown where the platform offers nothing, {board.KeyHits} saved by a key, {board.Doubles} doubled for a moment, {board.Removed} removed;
            calls: {string.Join(", ", platforms.Calls.OrderBy(call => call.Key).Select(call => $"{call.Key} {call.Value}"))}
            """;
        return
        [
            .. isQuiet ? Array.Empty<string>() : ["the outbox did not drain"],
            .. lost,
            .. findings,
            .. findings.Count > 0 || !isQuiet ? lives.Errors.TakeLast(20) : [],
        ];
    }

    /// <summary>Waits until no post waits and none is doubled.</summary>
    private static async Task<bool> QuietAsync(SqlStore store, MessageBoard board, CancellationToken cancellation)
    {
        for (
            var started = TimeProvider.System.GetTimestamp();
            TimeProvider.System.GetElapsedTime(started) < Drain;
            await Task.Delay(50, cancellation)
        )
        {
            var messages = board.Standing;
            if (
                (await store.Outbox.LoadAsync(TimeProvider.System.GetUtcNow().AddDays(1), cancellation)).Due == 0
                && messages.DistinctBy(message => message.Post).Count() == messages.Count
            )
            {
                return true;
            }
        }

        return false;
    }
}
