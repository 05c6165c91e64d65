using System.Globalization;
using System.IO.Hashing;
using System.Text;
using TeachBot.Content;
using TeachBot.Content.Reading;

namespace TeachBot.Host.Serving;

/// <summary>The notes that are served, and a name that changes with every byte of them, so that replicas can be compared.</summary>
internal sealed class ServedContent
{
    internal ServedContent(string directory)
    {
        try
        {
            Course = Course.Load(directory);
            Lectures = Course.Knowledge.Lectures.Count;
            Version = VersionOf(directory);
        }
        catch (ContentException)
        {
            // Health says it, and so does `doctor`; a teacher may be in the middle of copying files.
        }
    }

    internal Course? Course { get; }

    internal int Lectures { get; }

    /// <summary>Null where nothing can be served.</summary>
    internal string? Version { get; }

    private static string VersionOf(string directory)
    {
        var hash = new XxHash64();
        foreach (var file in Directory.EnumerateFiles(directory, "*.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = ContentLimits.FolderDepth, IgnoreInaccessible = true }).Order(StringComparer.Ordinal))
        {
            hash.Append(Encoding.UTF8.GetBytes(Path.GetRelativePath(directory, file) + "\0"));
            hash.Append(File.ReadAllBytes(file));
        }

        return hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
    }
}
