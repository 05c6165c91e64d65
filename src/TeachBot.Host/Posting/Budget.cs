using TeachBot.Core.Posting;

namespace TeachBot.Host.Posting;

/// <summary>Keeps edits to what their workspace allows; messages sent for the first time need no budget.</summary>
internal sealed class Budget(IOutbox outbox, TimeProvider time)
{
    /// <summary>The claims that may be handled now; edits whose turn comes later go back with their turn reserved.</summary>
    internal async Task<IReadOnlyList<Claim>> KeepToAsync(
        IReadOnlyList<Claim> claims,
        Func<Claim, EditBudget> budgetOf,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        var due = claims.Where(claim => claim.Message is null || claim.HasSlot).ToList();
        foreach (
            var edits in claims.Where(claim => claim.Message is not null && !claim.HasSlot).GroupBy(claim => claim.Post.Channel.Workspace)
        )
        {
            var slots = await outbox.ReserveAsync(edits.Key, edits.Count(), budgetOf(edits.First()), now, cancellation);
            foreach (var (claim, slot) in edits.Zip(slots))
            {
                if (slot <= now)
                {
                    due.Add(claim);
                }
                else
                {
                    await outbox.SettleAsync(claim, new PostOutcome.Deferred(slot), now, cancellation);
                }
            }
        }

        return due;
    }
}
