using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Posting;

/// <summary>Looks into the outbox until a post has been sent or given up, by whichever replica.</summary>
/// <param name="outbox">Where it waits.</param>
/// <param name="effects">Withdraws what would tell a second time.</param>
/// <param name="refusals">Says why.</param>
/// <param name="time">The present.</param>
/// <param name="stopping">Nothing is waited for any longer.</param>
internal sealed class PostWatch(IOutbox outbox, IEffects effects, Refusals refusals, TimeProvider time, CancellationToken stopping)
    : IPostWatch
{
    /// <summary>The longest anybody waits; shorter than <see cref="Refusals.Grace"/> by what it takes to answer.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <inheritdoc/>
    public async Task<PostEnd> EndAsync(string postId, string language, CancellationToken cancellation = default)
    {
        try
        {
            var began = time.GetTimestamp();
            PostStatus? status;
            while ((status = await outbox.FindAsync(postId, cancellation)) is { State: PostState.Waiting })
            {
                if (stopping.IsCancellationRequested || time.GetElapsedTime(began) >= Patience)
                {
                    return new PostEnd(PostState.Waiting);
                }

                await Task.Delay(Pause, time, cancellation);
            }

            // One that is gone was sent long ago.
            if (status is null or { State: PostState.Sent })
            {
                return new PostEnd(PostState.Sent);
            }

            await effects.ApplyAsync(
                new Effect($"{postId}:told", time.GetUtcNow(), [new PostWithdrawn(Post.IdOfRefusal(postId))]),
                cancellation
            );
            return new PostEnd(
                status.State,
                status.State == PostState.Dead ? refusals.Why(status.Post.Channel.Workspace.Platform, status.Refusal, language) : ""
            );
        }
        catch (StoreUnavailableException)
        {
            // It is written, and goes out when the store is back.
            return new PostEnd(PostState.Waiting);
        }
    }
}
