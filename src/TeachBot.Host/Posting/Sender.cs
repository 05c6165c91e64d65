using TeachBot.Core.Adapters;
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
            return claim.Message is { } message ? await EditAsync(claim, message, platform, limit.Token)
                : claim.SentBefore is { } since ? await SettleAsync(claim, since, platform, limit.Token)
                : await FirstAsync(claim, platform, limit.Token);
        }
        catch (PlatformException failure)
        {
            return Failed(claim, platform, failure);
        }
        catch (NotSentException given)
        {
            return Failed(claim, platform, new PlatformException("the platform's limits left no time to send it", given));
        }
        catch (OperationCanceledException)
        {
            return Failed(claim, platform, new PlatformException("no answer in time") { MayHaveArrived = true });
        }
    }

    /// <summary>What has changed before it was ever sent is sent as it is now.</summary>
    private async Task<PostOutcome.Sent> FirstAsync(Claim claim, IChatPlatform platform, CancellationToken cancellation)
    {
        return new PostOutcome.Sent(await platform.SendAsync(await NowAsync(claim, cancellation), cancellation));
    }

    private async Task<PostOutcome> EditAsync(Claim claim, MessageRef message, IChatPlatform platform, CancellationToken cancellation)
    {
        if (claim.SentBefore is not null && platform.Settlement is Settlement.LookUp)
        {
            await RemoveOthersAsync(message, await platform.FindAsync(claim.Post, cancellation), platform, cancellation);
        }

        // What never changed is only looked at once more: its message says so already.
        if (claim.Version > 1)
        {
            var post = await NowAsync(claim, cancellation);
            if (!platform.Capabilities.HasEdits)
            {
                return new PostOutcome.Sent(await platform.SendAsync(post, cancellation));
            }

            await platform.EditAsync(message, post, cancellation);
        }

        return new PostOutcome.Sent(message) { AgainAt = AgainAt(claim) };
    }

    /// <summary>The post as it is now.</summary>
    private async Task<Post> NowAsync(Claim claim, CancellationToken cancellation)
    {
        var body = claim.Version == 1 ? claim.Post.Body : await bodies.MakeAsync(claim.Post, cancellation);
        return ReferenceEquals(body, Post.Unreadable)
            ? throw new PlatformException("what it says can't be read by this version of the program") { IsFinal = true }
            : claim.Post with
            {
                Body = body,
            };
    }

    /// <summary>Somebody may have sent it already: what the platform offers decides.</summary>
    private async Task<PostOutcome> SettleAsync(
        Claim claim,
        DateTimeOffset since,
        IChatPlatform platform,
        CancellationToken cancellation
    ) =>
        platform.Settlement switch
        {
            Settlement.Key key when time.GetUtcNow() - since < key.Kept => await FirstAsync(claim, platform, cancellation) with
            {
                IsFound = true,
            },
            Settlement.LookUp => await LookUpAsync(claim, platform, cancellation) with { AgainAt = AgainAt(claim) },
            _ => new PostOutcome.Unknown($"It may have been sent at {since:u} by a process that did not live to note it."),
        };

    private async Task<PostOutcome.Sent> LookUpAsync(Claim claim, IChatPlatform platform, CancellationToken cancellation)
    {
        var found = await platform.FindAsync(claim.Post, cancellation);
        if (found.Count == 0)
        {
            return await FirstAsync(claim, platform, cancellation);
        }

        await RemoveOthersAsync(found[0], found, platform, cancellation);
        return new PostOutcome.Sent(found[0]) { IsFound = true };
    }

    private static async Task RemoveOthersAsync(
        MessageRef stands,
        IReadOnlyList<MessageRef> found,
        IChatPlatform platform,
        CancellationToken cancellation
    )
    {
        foreach (var other in found.Where(message => message != stands))
        {
            await platform.DeleteAsync(other, cancellation);
        }
    }

    /// <summary>
    /// Whoever had the claim before may only be stopped, wake up in the midst of sending, and die before seeing that it was too late. A
    /// lease after we took over, what comes of that is put right.
    /// </summary>
    private DateTimeOffset? AgainAt(Claim claim) =>
        claim.SentBefore + (options.Lease * 2) is { } again && again > time.GetUtcNow() ? again : null;

    private PostOutcome Failed(Claim claim, IChatPlatform platform, PlatformException failure) =>
        platform.IsStopped && !failure.MayHaveArrived ? new PostOutcome.Deferred(time.GetUtcNow())
        : failure.IsFinal ? new PostOutcome.Dead(failure.Message) { Refusal = failure.Refusal }
        : claim.Tries + 1 >= options.MostTries
            ? new PostOutcome.Dead($"{failure.Message} ({claim.Tries + 1}×)") { Refusal = failure.Refusal }
        : new PostOutcome.Later(
            time.GetUtcNow() + Retry.Wait(claim.Tries, failure, platform.Settlement, options, chance()),
            failure.Message,
            failure.MayHaveArrived
        );
}
