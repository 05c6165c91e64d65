using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace TeachBot.Content.Reading;

/// <summary>A name for the state of a directory of notes: replicas that serve the same say the same.</summary>
public static class NotesVersion
{
    /// <summary>16 hexadecimal digits that change with every letter, name and fault of the lectures, the quizzes, the calendars and the glossary.</summary>
    /// <exception cref="ContentException">The directory cannot be listed, or has no lecture.</exception>
    public static string Of(string directory)
    {
        CourseFiles[] folders = [CourseFiles.In(directory), CourseFiles.Quizzes(directory), CourseFiles.Calendars(directory)];
        var hash = new XxHash64();
        foreach (var (path, name) in folders.SelectMany(folder => folder.All.Select(file => (file.Path, folder.Relative(file.Name))))
            .Append((Path.Combine(directory, CourseLoader.GlossaryFile), CourseLoader.GlossaryFile)))
        {
            hash.Append(Encoding.UTF8.GetBytes($"{name}\0{Text(path, name)}\0"));
        }

        return hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>What is read of a file when it is served; where it is not, why.</summary>
    private static string Text(string path, string name)
    {
        try
        {
            return ContentFile.Text(path, name);
        }
        catch (ContentException fault)
        {
            return fault.Fault.ToString();
        }
    }
}
