using TeachBot.Content;
using TeachBot.Tests.Architecture;

namespace TeachBot.Tests.Content;

/// <summary>The courses that tests ask about.</summary>
internal static class TestCourses
{
    internal static string Folder(string name) => Path.Combine(Repository.Root, "tests", "TeachBot.Tests", "Courses", name);

    internal static Course Shipped { get; } = Course.Load(Path.Combine(Repository.Root, "content"));

    /// <summary>A course of one lecture, given as text.</summary>
    internal static Course Of(string markdown, string glossary = "") => Course.Read([("lecture.md", markdown)], glossary);
}
