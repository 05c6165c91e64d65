using System.Diagnostics;
using TeachBot.Content;
using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>Whatever stands among the lectures is named, and the good lecture beside it is served.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BadInputTests() => _folder.Write("lectures/01.md", "# 題\n\n## 甲\n\n甲とは、乙です。\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_100_MB_is_too_large()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "lectures/02.md")))
        {
            file.SetLength(100_000_000);
        }

        AssertProblem(ContentFault.TooLarge, "lectures/02.md");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_has_its_line()
    {
        _folder.Write("lectures/02.md", [.. "# 題\n"u8, 0xFF]);

        Assert.Equal(2, AssertProblem(ContentFault.NotUtf8, "lectures/02.md").Line);
    }

    [Fact]
    public void What_nests_too_deeply_is_named()
    {
        _folder.Write("lectures/02.md", new string('>', 200));

        AssertProblem(ContentFault.TooDeep, "lectures/02.md");
    }

    [Theory]
    [InlineData("lectures/02.md", "02.md", ContentFault.LinkLoop)]
    [InlineData("lectures/loop", "loop", ContentFault.LinkLoop)]
    [InlineData("lectures/loop", ".", ContentFault.LinkLoop)]
    [InlineData("lectures/loop", "..", ContentFault.LinkLoop)]
    [InlineData("lectures/02.md", "none.md", ContentFault.Gone)]
    [InlineData("lectures/02.md", "/dev/zero", ContentFault.NotAFile)]
    [InlineData("glossary.md", "none.md", ContentFault.Gone)]
    [InlineData("glossary.md", "lectures", ContentFault.NotAFile)]
    public void A_link_that_leads_to_no_file_is_named(string link, string target, ContentFault fault)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, link), target);

        AssertProblem(fault, link == "lectures/loop" && target == ".." ? "lectures/loop/lectures" : link);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mkfifo is not everywhere.");
        using var make = Process.Start("mkfifo", [Path.Combine(_folder.Path, "lectures/02.md")]);
        make.WaitForExit();

        AssertProblem(ContentFault.NotAFile, "lectures/02.md");
    }

    [Fact]
    public void A_file_that_vanishes_between_listing_and_reading_is_gone() =>
        Assert.Equal(
            ContentFault.Gone,
            Assert.Throws<ContentException>(() => ContentFile.Text(Path.Combine(_folder.Path, "02.md"), "02.md")).Fault
        );

    [Fact]
    public void A_file_named_lectures_is_no_folder()
    {
        Directory.Delete(Path.Combine(_folder.Path, "lectures"), recursive: true);
        _folder.Write("lectures", "");
        _folder.Write("01.md", "# 題\n\n## 甲\n\n甲とは、乙です。\n");

        AssertProblem(ContentFault.NotAFolder, "lectures");
    }

    [Fact]
    public void Folders_in_folders_end_somewhere()
    {
        _folder.Write("lectures/1/2/3/4/5/6/7/8/9/02.md", "# 深い");

        AssertProblem(ContentFault.FoldersTooDeep, "lectures/1/2/3/4/5/6/7/8/9");
    }

    [Fact]
    public void An_empty_file_is_no_problem()
    {
        _folder.Write("lectures/02.md", "");

        Assert.Empty(Course.Load(_folder.Path).Problems);
    }

    [Fact]
    public void A_picture_beside_a_lecture_in_a_folder_has_the_path_from_the_lectures()
    {
        _folder.Write("lectures/term1/02.md", "# 題\n\n![図](./a.png)\n![網](http://x/b.png)\n");

        Assert.Equal(["term1/a.png", "http://x/b.png"], Course.Load(_folder.Path).Knowledge.Figures.Select(figure => figure.Source));
    }

    [Fact]
    public void Two_files_with_one_lecture_number_are_both_served_and_named()
    {
        _folder.Write("lectures/02.md", "# 第3回 甲");
        _folder.Write("lectures/03.md", "# 第3回 乙");

        var course = Course.Load(_folder.Path);

        Assert.Equal(3, course.Knowledge.Lectures.Count);
        Assert.Equal([new ContentProblem(ContentFault.SameNumber, "lectures/03.md", 0, "lectures/02.md")], course.Problems);
    }

    [Fact]
    public void Of_too_many_files_the_first_are_served()
    {
        for (var number = 0; number < ContentLimits.Lectures; number++)
        {
            File.Create(Path.Combine(_folder.Path, $"lectures/x{number:D5}.md")).Dispose();
        }

        AssertProblem(ContentFault.TooManyFiles, $"lectures/x{ContentLimits.Lectures - 1:D5}.md");
    }

    [Fact]
    public void Where_nothing_can_be_served_the_course_says_so_and_why()
    {
        _folder.Write("lectures/01.md", [0xFF]);

        var fault = Assert.Throws<ContentException>(() => Course.Load(_folder.Path));

        Assert.Equal((ContentFault.NoneServed, _folder.Path), (fault.Fault, fault.Path));
        Assert.Equal([new ContentProblem(ContentFault.NotUtf8, "lectures/01.md", 1)], fault.Problems);
    }

    private ContentProblem AssertProblem(ContentFault fault, string path)
    {
        var course = Course.Load(_folder.Path);

        Assert.True(course.Answer("甲とは？").IsAnswered);
        var problem = Assert.Single(course.Problems);
        Assert.Equal((fault, path), (problem.Fault, problem.Path));
        return problem;
    }
}
