using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>The posts that wait to be sent. Any number of replicas may claim from it.</summary>
public interface IOutbox
{
    /// <summary>Takes posts that are due, the oldest first. A claim that nobody settles ends by itself.</summary>
    /// <param name="platforms">The platforms that this replica can send to.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="now">The present.</param>
    /// <param name="lease">How long the right lasts.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<IReadOnlyList<Claim>> ClaimAsync(
        IReadOnlyList<string> platforms,
        int limit,
        DateTimeOffset now,
        TimeSpan lease,
        CancellationToken cancellation = default
    );

    /// <summary>Settles a claim. An edit by who had lost the claim is made again: it may stand in place of a newer one.</summary>
    /// <returns>False where the claim was lost before: somebody else sends the post.</returns>
    Task<bool> SettleAsync(Claim claim, PostOutcome outcome, DateTimeOffset now, CancellationToken cancellation = default);

    /// <summary>Reserves edits from a workspace's budget.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="count">How many.</param>
    /// <param name="budget">Its platform's budget.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When each may be sent, in order.</returns>
    Task<IReadOnlyList<DateTimeOffset>> ReserveAsync(
        WorkspaceRef workspace,
        int count,
        EditBudget budget,
        DateTimeOffset now,
        CancellationToken cancellation = default
    );

    /// <summary>A post as it stands; null where there is none of the id.</summary>
    Task<PostStatus?> FindAsync(string postId, CancellationToken cancellation = default);

    /// <summary>What needs an operator's eye: posts given up, posts of which nobody knows whether they arrived.</summary>
    Task<IReadOnlyList<PostStatus>> TroubledAsync(int limit, CancellationToken cancellation = default);

    /// <summary>How many wait, and since when the longest of them has been due.</summary>
    Task<OutboxLoad> LoadAsync(DateTimeOffset now, CancellationToken cancellation = default);
}

/// <summary>What waits in the outbox.</summary>
/// <param name="Due">How many posts and edits are due.</param>
/// <param name="Oldest">When the one that waits longest was due; null where none waits.</param>
public sealed record OutboxLoad(long Due, DateTimeOffset? Oldest);
