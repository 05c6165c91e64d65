using TeachBot.Slack.Web;

namespace TeachBot.Slack.Rendering;

/// <summary>
/// Sends what Slack may refuse, and then something plainer. A picture can be shown some time after it was brought, and Slack does not say
/// when: a message with one is sent again for a while, and then without. A table that is refused is sent as points, once.
/// </summary>
internal sealed class Patience(TimeProvider time)
{
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)];

    /// <summary>Sends a message as it is meant, as soon as that works, else plainer.</summary>
    internal async Task<T> SendAsync<T>(Rendered message, Func<Rendered, Task<T>> send, CancellationToken cancellation)
    {
        if (message.WithoutPictures is not { } without)
        {
            return await SendTableAsync(message, send);
        }

        foreach (var wait in Waits)
        {
            try
            {
                return await send(message);
            }
            catch (SlackException failure) when (failure.Code == ErrorCodes.InvalidBlocks)
            {
                await Task.Delay(wait, time, cancellation);
            }
        }

        return await SendTableAsync(without, send);
    }

    private static async Task<T> SendTableAsync<T>(Rendered message, Func<Rendered, Task<T>> send)
    {
        try
        {
            return await send(message);
        }
        catch (SlackException failure) when (failure.Code == ErrorCodes.InvalidBlocks && message.WithoutTable is not null)
        {
            return await send(message.WithoutTable);
        }
    }
}
