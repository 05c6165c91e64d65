using Microsoft.Extensions.Logging;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Posting;

/// <summary>Takes due posts from the outbox and sends them. Any number of replicas may run one each.</summary>
internal sealed partial class Dispatcher(
    IOutbox outbox,
    IEnumerable<IChatPlatform> platforms,
    IPostBodies bodies,
    Refusals refusals,
    DispatchOptions options,
    TimeProvider time,
    Func<double> chance,
    ILogger<Dispatcher> logger
) : IDisposable
{
    private readonly Dictionary<string, IChatPlatform> _platforms = platforms.ToDictionary(
        platform => platform.Name,
        StringComparer.Ordinal
    );
    private readonly Sender _sender = new(bodies, options, time, chance);
    private readonly Budget _budget = new(outbox, time);
    private readonly Duplicates _duplicates = new(outbox, options, time);
    private readonly ChannelWork _work = new(options.Requests);
    private readonly HashSet<string> _stopped = new(StringComparer.Ordinal);

    /// <summary>
    /// Sends what is due until it is stopped, then ends what it has begun; while the store is away it waits for it. A platform that hangs
    /// delays its own channel only.
    /// </summary>
    internal async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var room = options.Together - _work.Busy;
            try
            {
                var claimed = room > 0 ? await BeginAsync(room, stop) : [];

                // Where all that there was room for was due, more may be: it is taken as soon as half of it is sent.
                var more =
                    claimed.Count < room
                        ? Task.Delay(options.Pause, time, stop)
                        : _work.DownToAsync(options.Together / 2).WaitAsync(options.Pause, time, stop);
                await more.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (StoreUnavailableException)
            {
                // The store has told the operator.
                await Task.Delay(options.Pause * 4, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
            catch (Exception exception)
            {
                // A fault of ours, or of a database that is not as it should be: others may mend it, and posts wait.
                LogBroken(exception);
                await Task.Delay(options.Pause * 4, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await _work.DownToAsync(0);
    }

    /// <summary>Sends what is due now.</summary>
    /// <returns>How many posts were claimed.</returns>
    internal async Task<int> RoundAsync(CancellationToken stop)
    {
        var begun = await BeginAsync(options.Together, stop);
        await Task.WhenAll(begun);
        return begun.Count;
    }

    public void Dispose() => _work.Dispose();

    /// <summary>Claims what is due and begins to send it.</summary>
    /// <returns>A task a claim; none throws.</returns>
    private async Task<List<Task>> BeginAsync(int most, CancellationToken stop)
    {
        var claims = await outbox.ClaimAsync(
            [.. _platforms.Values.Where(Sends).Select(platform => platform.Name)],
            most,
            time.GetUtcNow(),
            options.Lease,
            stop
        );
        var due = await _budget.KeepToAsync(claims, claim => _platforms[claim.Post.Channel.Workspace.Platform].EditBudget, stop);
        return
        [
            .. due.Select(claim => _work.RunAsync(claim.Post.Channel, () => HandleAsync(claim, stop))),
            .. Enumerable.Repeat(Task.CompletedTask, claims.Count - due.Count),
        ];
    }

    /// <summary>Whether posts to a platform are worth claiming; another replica may still be able to send them.</summary>
    private bool Sends(IChatPlatform platform)
    {
        if (platform.IsStopped && _stopped.Add(platform.Name))
        {
            LogStopped(platform.Name);
        }

        return !platform.IsStopped;
    }

    /// <summary>One post's trouble is not another's: what it throws is logged here.</summary>
    private async Task HandleAsync(Claim claim, CancellationToken stop)
    {
        var platform = _platforms[claim.Post.Channel.Workspace.Platform];
        try
        {
            // What has not left yet is somebody else's at once; what is on its way may arrive, within its time.
            var outcome =
                stop.IsCancellationRequested || platform.IsStopped
                    ? new PostOutcome.Deferred(time.GetUtcNow())
                    : await _sender.SendAsync(claim, platform);
            if (outcome is null)
            {
                return;
            }

            if (outcome is PostOutcome.Dead or PostOutcome.Unknown)
            {
                LogGivenUp(claim.Post.Id, outcome.GetType().Name);
            }

            outcome = refusals.Tell(claim, outcome, time.GetUtcNow());
            if (
                !await outbox.SettleAsync(claim, outcome, time.GetUtcNow(), CancellationToken.None)
                && outcome is PostOutcome.Sent sent
                && claim.Message is null
            )
            {
                await _duplicates.RemoveAsync(claim, sent.Message, platform, stop);
            }
        }
        catch (Exception exception)
        {
            // The claim ends by itself; whoever claims next settles what is in doubt.
            LogFailed(claim.Post.Id, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Post {PostId} is given up: {State}. `teachbot doctor` shows why.")]
    private partial void LogGivenUp(string postId, string state);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Nothing can be sent to {Platform} before its settings are mended and the program is started anew. Its posts wait."
    )]
    private partial void LogStopped(string platform);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is due could not be sent; it is tried again.")]
    private partial void LogBroken(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post {PostId} could not be handled and will be claimed again.")]
    private partial void LogFailed(string postId, Exception exception);
}
