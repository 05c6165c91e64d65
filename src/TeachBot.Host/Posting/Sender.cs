using TeachBot.Core.Chat;
using TeachBot.Core.Posting;

namespace TeachBot.Host.Posting;

/// <summary>Sends one claimed post, or edits its message, and says how that ended.</summary>
internal sealed class Sender(IPostBodies bodies, DispatchOptions options, TimeProvider time, Func<double> chance)
{
    /// <summary>Null where nothing may be done any more: the claim is about to end, and somebody else will have it.</summary>
    internal async Task<PostOutcome?> SendAsync(Claim claim, IChatPlatform platform)
    {
        // Nothing may be on its way when the claim ends.
        if (time.GetUtcNow() + options.Timeout >= claim.Until)
        {
            return null;
        }

        using var limit = new CancellationTokenSource(options.Timeout, time);
        try
        {
            return claim.Message is { } message ? await EditAsync(claim, message, platform, limit.Token).ConfigureAwait(false)
                : claim.SentBefore is { } since ? await SettleAsync(claim, since, platform, limit.Token).ConfigureAwait(false)
                : await FirstAsync(claim, platform, limit.Token).ConfigureAwait(false);
        }
        catch (PlatformException failure)
        {
            return Failed(claim, platform, failure);
        }
        catch (OperationCanceledException)
        {
            return Failed(claim, platform, new PlatformException("no answer in time") { MayHaveArrived = true });
        }
    }

    private static async Task<PostOutcome> FirstAsync(Claim claim, IChatPlatform platform, CancellationToken cancellation) =>
        new PostOutcome.Sent(await platform.SendAsync(claim.Post, cancellation).ConfigureAwait(false));

    private async Task<PostOutcome> EditAsync(Claim claim, MessageRef message, IChatPlatform platform, CancellationToken cancellation)
    {
        await platform.EditAsync(message, claim.Post with { Body = await bodies.MakeAsync(claim.Post, cancellation).ConfigureAwait(false) }, cancellation).ConfigureAwait(false);
        return new PostOutcome.Sent(message);
    }

    /// <summary>Somebody may have sent it already: what the platform offers decides.</summary>
    private async Task<PostOutcome> SettleAsync(Claim claim, DateTimeOffset since, IChatPlatform platform, CancellationToken cancellation) => platform.Settlement switch
    {
        Settlement.Key key when time.GetUtcNow() - since < key.Kept => await FirstAsync(claim, platform, cancellation).ConfigureAwait(false),
        Settlement.LookUp => await platform.FindAsync(claim.Post, cancellation).ConfigureAwait(false) is { } found
            ? new PostOutcome.Sent(found)
            : await FirstAsync(claim, platform, cancellation).ConfigureAwait(false),
        _ => new PostOutcome.Unknown($"It may have been sent at {since:u} by a process that did not live to note it."),
    };

    private PostOutcome Failed(Claim claim, IChatPlatform platform, PlatformException failure) =>
        failure.IsFinal ? new PostOutcome.Dead(failure.Message)
        : claim.Tries + 1 >= options.MostTries ? new PostOutcome.Dead($"{failure.Message} ({claim.Tries + 1}×)")
        : new PostOutcome.Later(time.GetUtcNow() + Retry.Wait(claim.Tries, failure, platform.Settlement, options, chance()), failure.Message, failure.MayHaveArrived);
}
