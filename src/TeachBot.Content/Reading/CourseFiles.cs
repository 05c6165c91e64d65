using System.Text;

namespace TeachBot.Content.Reading;

/// <summary>Finds and reads a course's files.</summary>
internal static class CourseFiles
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The lectures of a directory, by file name: those in <c>lectures/</c> where there is one, else those directly inside.</summary>
    internal static List<string> Lectures(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new ContentException(ContentFault.Missing, directory);
        }

        try
        {
            var inner = Path.Combine(directory, "lectures");
            var files = Directory.EnumerateFiles(Directory.Exists(inner) ? inner : directory)
                .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".MD" or ".MARKDOWN" && !IsNoLecture(Path.GetFileName(file)))
                .Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new ContentException(ContentFault.Empty, directory);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new ContentException(ContentFault.Unreadable, directory);
        }
    }

    /// <summary>A file's text; a byte order mark is dropped.</summary>
    internal static string Text(string file)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(file).Length > ContentLimits.FileBytes)
            {
                throw new ContentException(ContentFault.TooLarge, file);
            }

            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new ContentException(ContentFault.Unreadable, file);
        }

        bytes = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new ContentException(ContentFault.NotUtf8, file, 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n'));
        }
    }

    private static bool IsNoLecture(string name) =>
        name.Equals("glossary.md", StringComparison.OrdinalIgnoreCase) || name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
