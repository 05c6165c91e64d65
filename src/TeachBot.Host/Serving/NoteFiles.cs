using TeachBot.Content.Reading;

namespace TeachBot.Host.Serving;

/// <summary>Hands out the pictures of the notes, and nothing else that lies on the disk.</summary>
/// <param name="directory">The notes' directory.</param>
internal sealed class NoteFiles(string directory) : INoteFiles
{
    /// <summary>The largest picture, in bytes: what Discord takes from a bot without more rights, and then some.</summary>
    internal const int MostBytes = 8 << 20;

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif", [".webp"] = "image/webp", [".svg"] = "image/svg+xml",
    };

    /// <inheritdoc/>
    public async Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation)
    {
        if (source.Length == 0 || source.Contains('\0', StringComparison.Ordinal) || source.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(source)
            || !MediaTypes.TryGetValue(Path.GetExtension(source), out var type))
        {
            return null;
        }

        try
        {
            var root = RealPath.Of(directory) + Path.DirectorySeparatorChar;
            var file = new FileInfo(RealPath.Of(Path.Combine(directory, source)));
            if (!file.FullName.StartsWith(root, StringComparison.Ordinal) || !file.Exists || file.Length > MostBytes || !MediaTypes.ContainsKey(file.Extension) || (file.Attributes & FileAttributes.Device) != 0)
            {
                return null;
            }

            return new NoteFile(await File.ReadAllBytesAsync(file.FullName, cancellation).ConfigureAwait(false), type);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
