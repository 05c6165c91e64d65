using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>Says something to who did something, by the best way that is left: the <c>response_url</c>, which needs no right in the channel, else the Web API.</summary>
internal sealed class Replies(ResponseUrls urls, Conversations conversations, Patience patience)
{
    /// <exception cref="SlackException">No way was left.</exception>
    internal async Task SendAsync(Decoded.Acted acted, Said.Told told, CancellationToken cancellation) => await patience.SendAsync(told.Message, async shown =>
    {
        await SendNowAsync(acted, told with { Message = shown }, cancellation).ConfigureAwait(false);
        return true;
    }, cancellation).ConfigureAwait(false);

    private async Task SendNowAsync(Decoded.Acted acted, Said.Told told, CancellationToken cancellation)
    {
        var (interaction, origin) = (acted.Interaction, acted.Event.Origin);
        var (channel, thread) = (origin.Channel.Id, origin.Channel.Thread);
        if (await urls.TrySendAsync(interaction.ResponseUrl, ReplyJson.Write(told, thread), cancellation).ConfigureAwait(false))
        {
            return;
        }

        await (told.IsPrivate && !Places.IsPerson(channel)
            ? conversations.PostPrivatelyAsync(interaction.Workspace, channel, thread, origin.User.Id, told.Message, cancellation)
            : conversations.PostAsync(interaction.Workspace, channel, thread, told.Message, origin.Id, cancellation)).ConfigureAwait(false);
    }
}
