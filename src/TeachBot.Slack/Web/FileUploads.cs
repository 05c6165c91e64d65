using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Messages;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>Brings the notes' pictures to workspaces, each once as long as it stays the same: Slack's three steps, get an address, send the bytes, say that they are there.</summary>
internal sealed partial class FileUploads(SlackApi api, SlackHttp http, AllowedHosts hosts, INoteFiles files, ILogger<FileUploads> logger) : IPictures
{
    private const int Most = 5_000;
    private readonly ConcurrentDictionary<(string Token, string Hash), Lazy<Task<string?>>> _known = new();

    /// <inheritdoc/>
    public async Task<string?> FindAsync(Workspace workspace, string source, string caption, CancellationToken cancellation)
    {
        if (await files.ReadAsync(source, cancellation).ConfigureAwait(false) is not { Bytes.Length: > 0 } file)
        {
            return null;
        }

        if (_known.Count > Most)
        {
            _known.Clear();
        }

        var key = (workspace.Token, Convert.ToHexString(SHA256.HashData(file.Bytes)));
        // Who asks first brings it for all, and may stop waiting while it goes on.
        var bringing = _known.GetOrAdd(key, _ => new Lazy<Task<string?>>(() => BringAsync(workspace, file, caption)));
        var id = await bringing.Value.WaitAsync(cancellation).ConfigureAwait(false);
        if (id is null)
        {
            _known.TryRemove(new(key, bringing));
        }

        return id;
    }

    private async Task<string?> BringAsync(Workspace workspace, NoteFile file, string caption)
    {
        try
        {
            var name = $"figure{Extension(file.MediaType)}";
            var place = await api.CallAsync(
                workspace, Call.Form("files.getUploadURLExternal", ("filename", name), ("length", file.Bytes.Length.ToString(CultureInfo.InvariantCulture))), CancellationToken.None).ConfigureAwait(false);
            if (place.FileId is not { Length: > 0 } id || !hosts.IsForFiles(place.UploadUrl, out var address))
            {
                throw new SlackException("Slack: no place to send a file to, files.getUploadURLExternal");
            }

            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(file.Bytes) };
            using var response = await http.SendAsync(request, "upload", CancellationToken.None).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new SlackException($"Slack: status {(int)response.StatusCode}, upload");
            }

            var body = SlackJson.Object((id, caption), static (json, done) =>
            {
                json.WriteStartArray("files");
                json.WriteStartObject();
                json.WriteString("id", done.id);
                json.WriteString("title", Mrkdwn.Cut(done.caption, SlackLimits.Header));
                json.WriteEndObject();
                json.WriteEndArray();
            });
            await api.CallAsync(workspace, new Call("files.completeUploadExternal", body), CancellationToken.None).ConfigureAwait(false);
            return id;
        }
        catch (SlackException failure)
        {
            LogNotBrought(failure.Message);
            return null;
        }
    }

    private static string Extension(string mediaType) => mediaType switch
    {
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "image/svg+xml" => ".svg",
        _ => ".png",
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A figure could not be brought to Slack, and is said instead of shown: {Reason}.")]
    private partial void LogNotBrought(string reason);
}
