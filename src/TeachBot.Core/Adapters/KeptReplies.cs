using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;

namespace TeachBot.Core.Adapters;

/// <summary>
/// Keeps for the next process what this one can't say before it ends: the platform was told that something has arrived, and does not send
/// it again.
/// </summary>
/// <param name="effects">Where they are kept.</param>
/// <param name="platforms">Those that send what is kept; what goes elsewhere can't be kept.</param>
/// <param name="unfinished">What a stop waits for.</param>
/// <param name="time">The time.</param>
public sealed class KeptReplies(IEffects effects, IEnumerable<IChatPlatform> platforms, Unfinished unfinished, TimeProvider time)
{
    /// <summary>
    /// So long a platform may still be at a request that we no longer wait for. Where the next process can only look for what this one
    /// said, it doesn't look sooner: it would find nothing, and say it a second time.
    /// </summary>
    internal static readonly TimeSpan StillUnderWay = TimeSpan.FromSeconds(10);

    /// <summary>Says something, or keeps it.</summary>
    /// <param name="origin">What it answers.</param>
    /// <param name="post">The post that says it later, given when it is due.</param>
    /// <param name="say">Says it now.</param>
    /// <param name="stop">Gives it up.</param>
    public async Task SayOrKeepAsync(
        EventOrigin origin,
        Func<DateTimeOffset, Post> post,
        Func<CancellationToken, Task> say,
        CancellationToken stop
    )
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, unfinished.Hurry);
        try
        {
            await say(either.Token);
        }
        catch (OperationCanceledException given) when (unfinished.Hurry.IsCancellationRequested)
        {
            var kept = post(time.GetUtcNow());
            var mayArrive = given is not NotSentException && IsLookedFor(kept);
            await KeepAsync(mayArrive ? kept with { DueAt = kept.DueAt + StillUnderWay } : kept, origin);
        }
    }

    private bool IsLookedFor(Post post) =>
        platforms.Any(platform => platform.Name == post.Channel.Workspace.Platform && platform.Settlement is Settlement.LookUp);

    private async Task KeepAsync(Post post, EventOrigin origin)
    {
        if (platforms.All(platform => platform.Name != post.Channel.Workspace.Platform))
        {
            unfinished.Lose();
            return;
        }

        try
        {
            await effects.ApplyAsync(new Effect($"{origin.Id}:kept", post.DueAt, [new PostWanted(post)]), CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator, and the stop tells how much is lost.
            unfinished.Lose();
        }
    }
}
