using TeachBot.Content;

namespace TeachBot.Tests.Content;

/// <summary>The courses that tests ask about, and where the project's files are.</summary>
internal static class TestCourses
{
    /// <summary>The folder that holds TeachBot.sln.</summary>
    internal static string Root { get; } = FindRoot();

    internal static string Folder(string name) => Path.Combine(Root, "tests", "TeachBot.Tests", "Courses", name);

    internal static Course Shipped { get; } = Course.Load(Path.Combine(Root, "content"));

    /// <summary>A course of one lecture, given as text.</summary>
    internal static Course Of(string markdown, string glossary = "") => Course.Read([("lecture.md", markdown)], glossary);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "TeachBot.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("TeachBot.sln is in no folder above the tests");
    }
}
