using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>Brings the notes' pictures to workspaces, each once as long as it stays the same.</summary>
internal sealed partial class FileUploads(Uploads uploads, INoteFiles files, ILogger<FileUploads> logger) : IPictures
{
    private const int Most = 5_000;
    private readonly ConcurrentDictionary<(string Token, string Hash), Lazy<Task<string?>>> _known = new();

    /// <inheritdoc/>
    public async Task<string?> FindAsync(Workspace workspace, string source, string caption, CancellationToken cancellation)
    {
        if (await files.ReadAsync(source, cancellation) is not { Bytes.Length: > 0 } file || file.MediaType == MediaTypes.Drawing)
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
        var id = await bringing.Value.WaitAsync(cancellation);
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
            return await uploads.BringAsync(
                workspace,
                $"figure{MediaTypes.Extension(file.MediaType)}",
                caption,
                file.Bytes,
                null,
                CancellationToken.None
            );
        }
        catch (PlatformException failure)
        {
            LogNotBrought(failure.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A figure could not be brought to Slack, and is said instead of shown: {Reason}.")]
    private partial void LogNotBrought(string reason);
}
