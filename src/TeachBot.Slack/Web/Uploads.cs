using System.Globalization;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>Slack's three steps for a file: get an address, send the bytes, say that they are there.</summary>
internal sealed class Uploads(SlackApi api, SlackHttp http, AllowedHosts hosts)
{
    /// <summary>Brings a file to a workspace.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="name">What it is called there.</param>
    /// <param name="title">What people read.</param>
    /// <param name="bytes">Its bytes; at least one.</param>
    /// <param name="conversation">Where it is shown at once; null for nowhere: only what refers to it shows it then.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="Core.Posting.PlatformException">It could not be brought.</exception>
    internal async Task<string> BringAsync(
        Workspace workspace,
        string name,
        string title,
        byte[] bytes,
        string? conversation,
        CancellationToken cancellation
    )
    {
        var place = await api.CallAsync(
            workspace,
            Call.Form("files.getUploadURLExternal", ("filename", name), ("length", bytes.Length.ToString(CultureInfo.InvariantCulture))),
            cancellation
        );
        if (place.FileId is not { Length: > 0 } id || !hosts.IsForFiles(place.UploadUrl, out var address))
        {
            throw new SlackException("Slack: no place to send a file to, files.getUploadURLExternal");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes) };
        using var response = await http.SendAsync(request, "upload", cancellation);
        if (!response.IsSuccessStatusCode)
        {
            throw new SlackException($"Slack: status {(int)response.StatusCode}, upload");
        }

        var body = JsonBytes.ObjectOf(
            (id, title, conversation),
            static (json, done) =>
            {
                json.WriteStartArray("files");
                json.WriteStartObject();
                json.WriteString("id", done.id);
                json.WriteString("title", Mrkdwn.Cut(done.title, SlackLimits.Header));
                json.WriteEndObject();
                json.WriteEndArray();
                if (done.conversation is not null)
                {
                    json.WriteString("channel_id", done.conversation);
                }
            }
        );
        await api.CallAsync(workspace, new Call("files.completeUploadExternal", body), cancellation);
        return id;
    }
}
