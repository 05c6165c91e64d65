using TeachBot.Content.Reading;
using TeachBot.Core.Adapters;
using TeachBot.Core.Messages;

namespace TeachBot.Host.Serving;

/// <summary>Hands out the pictures of the notes, and nothing else that lies on the disk.</summary>
/// <param name="directory">The notes' directory.</param>
internal sealed class NoteFiles(string directory) : INoteFiles
{
    /// <summary>The largest picture, in bytes: what Discord takes from a bot without more rights, and then some.</summary>
    internal const int MostBytes = 8 << 20;

    /// <inheritdoc/>
    public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) => Task.Run(() => Read(source), cancellation);

    private NoteFile? Read(string source)
    {
        if (
            source.Length == 0
            || source.Contains('\0', StringComparison.Ordinal)
            || source.Contains('\\', StringComparison.Ordinal)
            || Path.IsPathRooted(source)
        )
        {
            return null;
        }

        try
        {
            // Anew each time: the directory may be a link that is switched.
            var root = new NotesRoot(directory);
            var file = RealPath.Of(root.Find(source));
            return MediaTypes.Of(Path.GetExtension(file)) is { } type ? new NoteFile(root.Bytes(file, source, MostBytes), type) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ContentException)
        {
            return null;
        }
    }
}
