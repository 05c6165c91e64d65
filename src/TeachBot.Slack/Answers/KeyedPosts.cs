using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Says something to who asked until it stands there, as posts are sent: where Slack asks us to wait we do, and of a message that may have
/// arrived the channel is asked first, by its key.
/// </summary>
internal sealed class KeyedPosts(Conversations conversations, TimeProvider time)
{
    /// <summary>Between the tries; together half a minute, after which whoever asked has asked again.</summary>
    internal static readonly IReadOnlyList<TimeSpan> Waits = [.. new BackOff(() => 0).Take(5)];

    /// <summary>Who would have to wait longer is told.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>A process's clock and Slack's differ a little.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>Posts a message for all in a channel, once.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="place">The channel, or the thread; a channel that has no threads gets the message itself.</param>
    /// <param name="message">What it says.</param>
    /// <param name="origin">What it answers; its id is the key.</param>
    /// <param name="doubt">Whether it may stand there already.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="Core.Posting.PlatformException">It could not be posted; or nobody can tell whether it was.</exception>
    internal Task PostAsync(
        Workspace workspace,
        ChannelRef place,
        Rendered message,
        EventOrigin origin,
        bool doubt,
        CancellationToken cancellation
    )
    {
        return RepeatAsync(SendAsync, cancellation);

        async Task SendAsync()
        {
            if (doubt && await IsThereAsync(workspace, place, origin, cancellation))
            {
                return;
            }

            try
            {
                await conversations.PostAsync(workspace, place.Id, place.Thread, message, origin.Id, cancellation);
            }
            catch (SlackException failure) when (place.Thread is not null && failure.Code == ErrorCodes.NoThreads)
            {
                place = place with { Thread = null };
                await SendAsync();
            }
            catch (PlatformException failure)
            {
                doubt |= failure.MayHaveArrived;
                throw;
            }
        }
    }

    /// <summary>Shows a message to one person in a channel. It can't be looked up: once more is better than never.</summary>
    /// <exception cref="Core.Posting.PlatformException">It could not be shown.</exception>
    internal Task PostPrivatelyAsync(
        Workspace workspace,
        ChannelRef place,
        Rendered message,
        EventOrigin origin,
        CancellationToken cancellation
    ) =>
        RepeatAsync(
            () => conversations.PostPrivatelyAsync(workspace, place.Id, place.Thread, origin.User.Id, message, cancellation),
            cancellation
        );

    /// <summary>Does something until it succeeds, fails for good, or has failed too often.</summary>
    /// <exception cref="Core.Posting.PlatformException">It failed.</exception>
    internal async Task RepeatAsync(Func<Task> work, CancellationToken cancellation)
    {
        foreach (var wait in Waits)
        {
            try
            {
                await work();
                return;
            }
            catch (PlatformException failure) when (failure.MayPass && !(failure.RetryAfter > LongestWait))
            {
                await Task.Delay(failure.RetryAfter > wait ? failure.RetryAfter.Value : wait, time, cancellation);
            }
        }

        await work();
    }

    /// <summary>Whether what answers something stands there.</summary>
    /// <exception cref="Core.Posting.PlatformException">Where we may not look, nobody can tell.</exception>
    internal async Task<bool> IsThereAsync(Workspace workspace, ChannelRef place, EventOrigin origin, CancellationToken cancellation)
    {
        try
        {
            // A conversation that is named by its person is written to, and not read.
            var read = Places.IsPerson(place.Id)
                ? place with
                {
                    Id = await conversations.OpenDirectAsync(workspace, place.Id, cancellation),
                }
                : place;
            var found = await conversations.FindAsync(workspace, read, origin.Id, origin.At - Margin, cancellation);
            return found.Count > 0;
        }
        catch (PlatformException failure) when (!failure.MayPass)
        {
            throw new PlatformException(failure.Message, failure)
            {
                Refusal = failure.Refusal,
                MayHaveArrived = true,
                IsUnsettled = true,
            };
        }
    }
}
