using TeachBot.Core.Chat;
using TeachBot.Core.Posting;

namespace TeachBot.Host.Posting;

/// <summary>
/// Removes a message that was sent by a process which had lost its claim without knowing: it was stopped between its last look at the
/// clock and the sending. Platforms with a key make no second message then; elsewhere there may be two, and ours is the one too many.
/// </summary>
internal sealed class Duplicates(IOutbox outbox, DispatchOptions options, TimeProvider time)
{
    internal async Task RemoveAsync(Claim claim, MessageRef ours, IChatPlatform platform, CancellationToken cancellation)
    {
        // Whoever has the claim now may still be sending: until that is settled nobody knows which message counts.
        for (var until = time.GetUtcNow() + options.Lease; time.GetUtcNow() < until; await Task.Delay(options.Pause, time, cancellation))
        {
            if (await outbox.FindAsync(claim.Post.Id, cancellation) is not { Message: { } stands })
            {
                continue;
            }

            if (stands != ours)
            {
                await platform.DeleteAsync(ours, cancellation);
            }

            return;
        }
    }
}
