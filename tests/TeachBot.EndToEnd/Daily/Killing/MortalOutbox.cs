using TeachBot.Core.Chat;
using TeachBot.Core.Posting;

namespace TeachBot.EndToEnd.Daily.Killing;

/// <summary>
/// Claims and settles as long as the replica lives. Looking into an empty outbox is no step that it could be killed at: there would be no
/// other.
/// </summary>
internal sealed class MortalOutbox(IOutbox inner, Life life) : IOutbox
{
    public async Task<IReadOnlyList<Claim>> ClaimAsync(
        IReadOnlyList<string> platforms,
        int limit,
        DateTimeOffset now,
        TimeSpan lease,
        CancellationToken cancellation = default
    )
    {
        var claims = life.IsOver ? throw MortalEffects.Gone() : await inner.ClaimAsync(platforms, limit, now, lease, cancellation);
        return claims.Count == 0 ? claims : await life.StepAsync(() => Task.FromResult(claims), MortalEffects.Gone);
    }

    public Task<bool> SettleAsync(Claim claim, PostOutcome outcome, DateTimeOffset now, CancellationToken cancellation = default) =>
        life.StepAsync(() => inner.SettleAsync(claim, outcome, now, cancellation), MortalEffects.Gone);

    public Task<IReadOnlyList<DateTimeOffset>> ReserveAsync(
        WorkspaceRef workspace,
        int count,
        EditBudget budget,
        DateTimeOffset now,
        CancellationToken cancellation = default
    ) => life.StepAsync(() => inner.ReserveAsync(workspace, count, budget, now, cancellation), MortalEffects.Gone);

    public Task<PostStatus?> FindAsync(string postId, CancellationToken cancellation = default) => inner.FindAsync(postId, cancellation);

    public Task<IReadOnlyList<PostStatus>> TroubledAsync(int limit, CancellationToken cancellation = default) =>
        inner.TroubledAsync(limit, cancellation);

    public Task<OutboxLoad> LoadAsync(DateTimeOffset now, CancellationToken cancellation = default) => inner.LoadAsync(now, cancellation);
}
