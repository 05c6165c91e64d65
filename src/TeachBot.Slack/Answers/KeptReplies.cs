using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Keeps for the next process what this one can't say before it ends: Slack was told that a question has arrived, and does not send it again.
/// </summary>
internal sealed class KeptReplies(IEffects effects, Unfinished unfinished, TimeProvider time)
{
    /// <summary>Says something, or keeps it.</summary>
    /// <param name="origin">What it answers.</param>
    /// <param name="place">
    /// Where it is said; null for what only who asked may see: that is kept for their conversation with the bot, which is always open.
    /// </param>
    /// <param name="message">What is said.</param>
    /// <param name="say">Says it.</param>
    /// <param name="stop">Gives it up.</param>
    internal async Task SayOrKeepAsync(
        EventOrigin origin, ChannelRef? place, Rendered message, Func<CancellationToken, Task> say, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, unfinished.Hurry);
        try
        {
            await say(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (unfinished.Hurry.IsCancellationRequested)
        {
            var kept = place is null || Places.IsPerson(place.Id) ? ChannelRef.With(origin.User, origin.Channel.Workspace) : place;
            await KeepAsync(KeptReply.Of(origin, kept, message, time.GetUtcNow()), origin).ConfigureAwait(false);
        }
    }

    private async Task KeepAsync(Post post, EventOrigin origin)
    {
        try
        {
            var effect = new Effect($"{origin.Id}:kept", post.DueAt, [new PostWanted(post)]);
            await effects.ApplyAsync(effect, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator, and the stop tells how much is lost.
            unfinished.Lose();
        }
    }
}
