using TeachBot.Content;
using TeachBot.Content.Questions;
using TeachBot.Tests.Architecture;

namespace TeachBot.Tests.Content.Questions;

/// <summary>The question banks that tests read.</summary>
internal static class Banks
{
    /// <summary>The courses whose lectures stand in the repository.</summary>
    internal static readonly string[] Names = ["shipped", "tea", "cells", "baroque", "civics", "cooking", "clouds"];

    internal static QuestionBank Of(string name) => Course(name).Questions;

    internal static Course Course(string name) =>
        name == "shipped" ? TestCourses.Shipped : TeachBot.Content.Course.Load(TestCourses.Folder(name));

    /// <summary>Our lecture as its teacher wrote it, outside of the project; null where it is not there.</summary>
    internal static Course? Seed { get; } =
        File.Exists(SeedFile) ? TeachBot.Content.Course.Read([("01-virtualization-overview.md", File.ReadAllText(SeedFile))]) : null;

    private static string SeedFile => Path.Combine(Repository.Root, "..", "shared", "seed", "01-virtualization-overview.md");
}
