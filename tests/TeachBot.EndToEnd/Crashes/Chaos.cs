using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>Kills workers at random moments, and pauses one after the other for longer than a claim lasts.</summary>
internal sealed class Chaos(Workers workers, Chance chance)
{
    /// <summary>How often a worker was paused.</summary>
    internal int Pauses { get; private set; }

    internal async Task RunAsync(int kills, CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pausing = workers.Count > 1 ? PauseAsync(chance.For(1), over.Token) : Task.CompletedTask;
        for (var kill = 0; kill < kills; kill++)
        {
            var place = chance.Below(workers.Count);
            if (chance.Is(85))
            {
                await workers[place].Ready;
            }

            // Else maybe before it listens.
            await Task.Delay(chance.Milliseconds(50, 1000), cancellation);
            await workers.CrashAsync(place);
        }

        await over.CancelAsync();
        await pausing;
    }

    private async Task PauseAsync(Chance moments, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(moments.Milliseconds(100, 500), over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var worker = workers[moments.Below(workers.Count)];
            worker.Pause();
            try
            {
                await Task.Delay(WorkerSettings.Lease + moments.Milliseconds(0, 1000), over);
                Pauses++;
            }
            catch (OperationCanceledException) { }
            finally
            {
                worker.Resume();
            }
        }
    }
}
