using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace TeachBot.Content.Reading;

/// <summary>A name for the state of a directory of notes: replicas that serve the same say the same.</summary>
public static class NotesVersion
{
    /// <summary>
    /// 16 hexadecimal digits that change with every letter, name and fault of the lectures, the quizzes, the calendars and the glossary.
    /// </summary>
    /// <exception cref="ContentException">The directory cannot be listed, or has no lecture.</exception>
    public static string Of(string directory)
    {
        var root = new NotesRoot(directory);
        CourseFiles[] folders = [CourseFiles.In(root), CourseFiles.Quizzes(root), CourseFiles.Calendars(root)];
        var hash = new XxHash64();
        foreach (
            var (path, name) in folders
                .SelectMany(folder => folder.All.Select(file => (file.Path, folder.Relative(file.Name))))
                .Append((Path.Combine(root.Directory, CourseLoader.GlossaryFile), CourseLoader.GlossaryFile))
        )
        {
            hash.Append(Encoding.UTF8.GetBytes($"{name}\0"));
            hash.Append(Bytes(root, path, name));
            hash.Append("\0"u8);
        }

        return hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>What is read of a file when it is served; where it is not, why.</summary>
    private static byte[] Bytes(NotesRoot root, string path, string name)
    {
        try
        {
            return root.Bytes(path, name, ContentLimits.FileBytes);
        }
        catch (ContentException fault)
        {
            return Encoding.UTF8.GetBytes(fault.Fault.ToString());
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return Encoding.UTF8.GetBytes(nameof(ContentFault.Unreadable));
        }
    }
}
