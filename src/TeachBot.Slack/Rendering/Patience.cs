using TeachBot.Slack.Web;

namespace TeachBot.Slack.Rendering;

/// <summary>A picture can be shown some time after it was brought, and Slack does not say when: a message with one is sent again for a while, and then without.</summary>
internal sealed class Patience(TimeProvider time)
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)];

    /// <summary>Sends a message with its pictures, as soon as that works, else without.</summary>
    internal async Task<T> ForPicturesAsync<T>(Rendered message, Func<Rendered, Task<T>> send, CancellationToken cancellation)
    {
        if (message.WithoutPictures is not { } without)
        {
            return await send(message).ConfigureAwait(false);
        }

        foreach (var wait in Waits)
        {
            try
            {
                return await send(message).ConfigureAwait(false);
            }
            catch (SlackException failure) when (failure.Code == ErrorCodes.InvalidBlocks)
            {
                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            }
        }

        return await send(without).ConfigureAwait(false);
    }
}
