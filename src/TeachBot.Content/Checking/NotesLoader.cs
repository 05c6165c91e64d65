using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>Reads a course for checking: a file that cannot be served is a problem to report, not the end.</summary>
internal static class NotesLoader
{
    /// <summary>The glossary, relative to the directory of the notes.</summary>
    internal const string GlossaryFile = "glossary.md";

    /// <param name="directory">As for <see cref="Course.Load"/>.</param>
    /// <exception cref="ContentException">The directory itself cannot be read or has no lecture.</exception>
    internal static CheckedNotes Load(string directory)
    {
        var problems = new List<ContentProblem>();
        var lectures = CourseFiles.Lectures(directory).Select(file => Read(directory, file, problems)).OfType<CheckedLecture>().ToList();
        var glossary = Path.Combine(directory, GlossaryFile);
        var read = File.Exists(glossary) ? Read(directory, glossary, problems) : null;
        return new CheckedNotes(lectures, read, read is null ? [] : Glossary.Read(GlossaryFile, read.Markdown), problems);
    }

    private static CheckedLecture? Read(string directory, string file, List<ContentProblem> problems)
    {
        var name = Path.GetRelativePath(directory, file).Replace('\\', '/');
        try
        {
            var text = CourseFiles.Text(file);
            return new CheckedLecture(LectureReader.Read(Path.GetFileName(file), text), name, Path.GetDirectoryName(file)!, text);
        }
        catch (ContentException fault)
        {
            problems.Add(new ContentProblem(fault.Fault, name, fault.Line));
            return null;
        }
    }
}
