using TeachBot.Content.Calendars;
using TeachBot.Content.Questions.Authoring;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>Reads a course for checking: a file that cannot be served is a problem to report, not the end.</summary>
internal static class NotesLoader
{
    /// <param name="directory">As for <see cref="Course.Load"/>.</param>
    /// <exception cref="ContentException">The directory itself cannot be read or has no lecture.</exception>
    internal static CheckedNotes Load(string directory)
    {
        var root = new NotesRoot(directory);
        var loaded = new CourseLoader(root);
        var glossary = loaded.GlossaryText is not { } text
            ? null
            : new CheckedLecture(LectureReader.Read(CourseLoader.GlossaryFile, text), CourseLoader.GlossaryFile, root.Directory, text);
        return new CheckedNotes(
            [
                .. loaded.Lectures.Select(file => new CheckedLecture(
                    file.Lecture,
                    file.Name,
                    Path.GetDirectoryName(file.Path)!,
                    file.Markdown
                )),
            ],
            glossary,
            loaded.Glossary,
            [.. loaded.Problems.Where(problem => problem.Fault != ContentFault.SameNumber)],
            knowledge => QuizFiles.Load(root, knowledge),
            CalendarFiles.Load(root),
            root
        );
    }
}
