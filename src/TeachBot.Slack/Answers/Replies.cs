using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>Answers who did something by the best way left: the <c>response_url</c>, which needs no right, else the Web API.</summary>
internal sealed class Replies(ResponseUrls urls, KeyedPosts posts, Patience patience)
{
    /// <exception cref="Core.Posting.PlatformException">No way was left.</exception>
    internal async Task SendAsync(Decoded.Acted acted, Said.Told told, CancellationToken cancellation) =>
        await patience.SendAsync(
            told.Message,
            async shown =>
            {
                await SendNowAsync(acted, told with { Message = shown }, cancellation);
                return true;
            },
            cancellation
        );

    private async Task SendNowAsync(Decoded.Acted acted, Said.Told told, CancellationToken cancellation)
    {
        var (interaction, origin, doubt, isSaid) = (acted.Interaction, acted.Event.Origin, false, false);
        var json = ReplyJson.Write(told, origin.Channel.Thread, origin.Id);
        await posts.RepeatAsync(SayAsync, cancellation);
        if (!isSaid)
        {
            await (
                told.IsPrivate && !Places.IsPerson(origin.Channel.Id)
                    ? posts.PostPrivatelyAsync(interaction.Workspace, origin.Channel, told.Message, origin, cancellation)
                    : posts.PostAsync(interaction.Workspace, origin.Channel, told.Message, origin, doubt, cancellation)
            );
        }

        // What one person alone sees, or what takes a place, may be said once more; what others see is looked for first.
        async Task SayAsync()
        {
            if (
                doubt
                && told is { IsPrivate: false, IsInPlace: false }
                && !interaction.IsWithUs
                && await posts.IsThereAsync(interaction.Workspace, origin.Channel, origin, cancellation)
            )
            {
                isSaid = true;
                return;
            }

            try
            {
                isSaid = await urls.TrySendAsync(interaction.ResponseUrl, json, cancellation);
            }
            catch (PlatformException failure)
            {
                doubt |= failure.MayHaveArrived;
                throw;
            }
        }
    }
}
