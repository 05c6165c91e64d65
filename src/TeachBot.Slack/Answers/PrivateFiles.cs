using System.Text;
using TeachBot.Core.Messages;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Brings files that are for one person alone: into the conversation with us, since what only one person sees in a channel can hold no
/// file. A conversation that there is not yet is opened, and begins with the message itself.
/// </summary>
internal sealed class PrivateFiles(Uploads uploads, Conversations conversations)
{
    /// <summary>Brings them, with the message where it does not stand there yet.</summary>
    /// <exception cref="Core.Posting.PlatformException">They could not be brought.</exception>
    internal async Task SendAsync(Decoded.Acted acted, Rendered message, IReadOnlyList<NamedFile> files, CancellationToken cancellation)
    {
        var (workspace, origin) = (acted.Interaction.Workspace, acted.Event.Origin);
        var conversation = origin.Channel.Id;
        if (!acted.Interaction.IsWithUs || Places.IsPerson(conversation))
        {
            conversation = await conversations.OpenDirectAsync(workspace, origin.User.Id, cancellation);
            await conversations.PostAsync(workspace, conversation, null, message, origin.Id, cancellation);
        }

        foreach (var file in files)
        {
            await uploads.BringAsync(workspace, file.Name, file.Name, Encoding.UTF8.GetBytes(file.Text), conversation, cancellation);
        }
    }
}
