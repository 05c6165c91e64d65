using System.Text;
using TeachBot.Content;
using TeachBot.Content.Checking;
using TeachBot.Content.Reading;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>What is read and shown as notes lies in the notes' folder, whatever links somebody could commit there.</summary>
public sealed class NotesRootTests : IDisposable
{
    private const string Note = "# 題\n\n## 甲\n\n甲とは、乙です。\n";

    private readonly TemporaryFolder _folder = new();

    public NotesRootTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        _folder.Write("notes/lectures/01.md", Note);
        _folder.Write("outside.md", "# 外\n\n## 秘密\n\n秘密とは、外のことです。\n");
        _folder.Write("outside/03.md", "# 外\n\n## 秘密\n\n秘密とは、外のことです。\n");
        _folder.Write("outside/03.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        _folder.Write("outside/a.png", "png");
    }

    private string Notes => Path.Combine(_folder.Path, "notes");

    [Theory]
    [InlineData("lectures/z.md", "/proc/self/environ")]
    [InlineData("lectures/z.md", "/proc/kmsg")] // reading it never ends
    [InlineData("lectures/term", "/proc/self")]
    [InlineData("lectures/z.md", "../../outside.md")]
    [InlineData("lectures/term", "../../outside")]
    [InlineData("glossary.md", "../outside.md")]
    [InlineData("quizzes", "../outside")]
    [InlineData("calendars", "../outside")]
    public void A_link_out_of_the_notes_was_answered_from_and_is_an_error_of_check(string link, string target)
    {
        Link(link, target);

        var course = Course.Load(Notes);

        Assert.Equal([new ContentProblem(ContentFault.Outside, link, 0)], course.Problems);
        Assert.Equal(["題"], course.Knowledge.Lectures.Select(lecture => lecture.Title));
        Assert.False(course.Answer("秘密とは？").IsAnswered);
        Assert.Equal(
            [new NotePlace(link, 0)],
            Checker.Check(Notes).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Place)
        );
    }

    [Theory]
    [InlineData("quizzes/z.md", "../../outside.md")]
    [InlineData("calendars/z.ics", "../../outside/03.ics")]
    public void A_linked_quiz_or_calendar_from_outside_is_not_read(string link, string target)
    {
        Link(link, target);

        Assert.Equal([new ContentProblem(ContentFault.Outside, link, 0)], Course.Load(Notes).Problems);
    }

    [Fact]
    public void A_link_whose_file_lies_in_the_notes_is_read()
    {
        _folder.Write("notes/shared/02.md", "# 副\n\n## 丙\n\n丙とは、丁です。\n");
        Link("lectures/02.md", "../shared/02.md");
        Link("lectures/term", "../shared");

        var course = Course.Load(Notes);

        Assert.Empty(course.Problems);
        Assert.Equal(["01.md", "02.md", "term/02.md"], course.Knowledge.Lectures.Select(lecture => lecture.File));
    }

    [Fact]
    public async Task A_release_that_is_switched_by_a_link_as_the_folder_itself_is_served_before_and_after()
    {
        _folder.Write("releases/1/lectures/01.md", Note);
        _folder.Write("releases/1/lectures/a.png", "old");
        _folder.Write("releases/2/lectures/01.md", "# 題\n\n## 甲\n\n甲とは、丁です。\n");
        _folder.Write("releases/2/lectures/a.png", "new");
        var current = Path.Combine(_folder.Path, "current");
        var files = new NoteFiles(current);

        foreach (var (release, word, picture) in new[] { ("1", "乙", "old"), ("2", "丁", "new") })
        {
            File.Delete(current);
            File.CreateSymbolicLink(current, Path.Combine("releases", release));
            var course = Course.Load(current);

            Assert.Empty(course.Problems);
            Assert.Contains(word, course.Answer("甲とは？").Statements[0].Text, StringComparison.Ordinal);
            Assert.Equal(
                picture,
                Encoding.UTF8.GetString((await files.ReadAsync("lectures/a.png", TestContext.Current.CancellationToken))!.Bytes)
            );
        }
    }

    [Fact]
    public void A_lecture_that_holds_a_NUL_is_no_text_and_has_its_line()
    {
        _folder.Write("notes/lectures/02.md", "# 題\n\nA=1\0B=2\n");

        Assert.Equal([new ContentProblem(ContentFault.HoldsNul, "lectures/02.md", 3)], Course.Load(Notes).Problems);
    }

    [Theory]
    [InlineData("out.png", "lectures/out.png", "../../outside/a.png")]
    [InlineData("folder/a.png", "lectures/folder", "../../outside")]
    [InlineData("../../outside/a.png", "", "")]
    [InlineData("environ.png", "lectures/environ.png", "/proc/self/environ")]
    public async Task A_picture_from_outside_is_neither_shown_nor_passed_by_check(string source, string link, string target)
    {
        _folder.Write("notes/lectures/02.md", $"# 副\n\n## 図\n\n図とは、絵です。\n\n![絵]({source})\n");
        Link(link, target);

        var finding = Assert.Single(Checker.Check(Notes).Findings, finding => finding.Place.File == "lectures/02.md");
        Assert.Equal(
            ("figure-not-served", "lectures/02.md", 7, ContentFault.Outside),
            (finding.Rule, finding.Place.File, finding.Place.Line, finding.Fault!.Value)
        );
        Assert.Null(await new NoteFiles(Notes).ReadAsync($"lectures/{source}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_quizzes_picture_from_outside_is_named_as_that()
    {
        _folder.Write("notes/quizzes/01.md", "# 何ですか？\n\n![絵](a.png)\n\n- [x] 乙\n- [ ] 丙\n\n> 乙です。\n\n出典: 甲\n");
        Link("quizzes/a.png", "../../outside/a.png");

        Assert.Equal([new ContentProblem(ContentFault.Outside, "quizzes/01.md", 3, "a.png")], Course.Load(Notes).Problems);
    }

    [Theory]
    [InlineData(NormalizationForm.FormC, NormalizationForm.FormD)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD, NormalizationForm.FormD)]
    public async Task A_picture_named_on_a_Mac_was_missing_where_its_name_is_typed(NormalizationForm typed, NormalizationForm onDisk)
    {
        _folder.Write("notes/lectures/02.md", $"# 副\n\n## 図\n\n図とは、絵です。\n\n![絵]({"データ/ガ.png".Normalize(typed)})\n");
        _folder.Write($"notes/lectures/{"データ/ガ.png".Normalize(onDisk)}", "png");

        var course = Course.Load(Notes);

        Assert.Empty(Checker.Check(Notes).Findings);
        var file = course.FileOf(Assert.Single(course.Knowledge.Figures))!;
        Assert.Equal("image/png", (await new NoteFiles(Notes).ReadAsync(file, TestContext.Current.CancellationToken))?.MediaType);
    }

    [Fact]
    public void A_heading_typed_on_a_Mac_is_that_of_a_quizs_source()
    {
        _folder.Write("notes/lectures/02.md", "# 副\n\n## データベース\n\nデータベースとは、表です。\n".Normalize(NormalizationForm.FormD));
        _folder.Write("notes/quizzes/01.md", "# 何ですか？\n\n- [x] 表\n- [ ] 丙\n\n> 表です。\n\n出典: データベース\n");

        var course = Course.Load(Notes);

        Assert.Empty(course.Problems);
        Assert.Equal("データベースとは、表です。", course.Answer("データベースとは？").Statements[0].Text);
        Assert.Equal("データベース", course.Knowledge.Lectures[1].Root.Descend().Last().Title);
    }

    public void Dispose() => _folder.Dispose();

    private void Link(string link, string target)
    {
        if (link.Length > 0)
        {
            var path = Path.Combine(Notes, link);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, target);
        }
    }
}
