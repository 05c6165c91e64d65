using System.Text;
using TeachBot.Content.Checking;
using TeachBot.Content.Reading;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Content.Checking;

public sealed class CheckerTests : IDisposable
{
    private const string Fruit = "# 果物\n\n## りんご\n\nりんごは、赤い果物です。\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_notes_of_the_project_are_without_fault() =>
        Assert.Empty(Checker.Check(Path.Combine(Repository.Root, "content")).Findings);

    [Theory]
    [InlineData("cells")]
    [InlineData("tea")]
    public void The_other_courses_are_without_fault(string course) => Assert.Empty(Checker.Check(TestCourses.Folder(course)).Findings);

    [Fact]
    public void The_headings_of_a_course_that_never_puts_the_space_are_one_finding()
    {
        var finding = Assert.Single(Checker.Check(TestCourses.Folder("baroque")).Findings);

        Assert.Equal(
            ("heading-without-space", Severity.Advice, new NotePlace("lecture.md", 1)),
            (finding.Rule, finding.Severity, finding.Place)
        );
        Assert.Equal(["25", "1, 8, 13, 14, 15, …"], finding.Arguments.Skip(2));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_finding_and_the_others_are_checked()
    {
        _folder.Write("lectures/01.md", Fruit + "\n## みかん\n");
        _folder.Write("lectures/02.md", [.. Encoding.UTF8.GetBytes(Fruit), 0xFF]);
        _folder.Write("lectures/03.md", new byte[ContentLimits.FileBytes + 1]);

        Assert.Equal(
            [
                ("not-served", "lectures/02.md", 6, ContentFault.NotUtf8),
                ("not-served", "lectures/03.md", 0, ContentFault.TooLarge),
                ("heading-without-content", "lectures/01.md", 7, (ContentFault?)null),
            ],
            Checker.Check(_folder.Path).Findings.Select(finding => (finding.Rule, finding.Place.File, finding.Place.Line, finding.Fault))
        );
    }

    [Fact]
    public void While_a_lecture_cannot_be_read_nothing_is_said_to_be_missing_from_the_notes()
    {
        _folder.Write("lectures/01.md", Fruit);
        _folder.Write("lectures/02.md", [0xFF]);
        _folder.Write("glossary.md", "| 用語 | 別の書き方 |\n| --- | --- |\n| みかん | 蜜柑 |\n");

        Assert.Equal(["not-served"], Checker.Check(_folder.Path).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void A_copied_lecture_is_one_finding_and_not_one_a_section()
    {
        var lecture =
            "# {0}\n\n## りんご\n\nりんごは、秋に採れる赤い果物で、青森県が有名な産地です。\n\n## みかん\n\nみかんは、冬に採れる橙色の果物で、和歌山県が有名な産地です。\n";

        Assert.Equal(
            ["repeated-section lectures/02.md:1"],
            NoteFolder.Findings(
                $"== lectures/01.md\n{string.Format(null, lecture, "果物")}== lectures/02.md\n{string.Format(null, lecture, "くだもの")}"
            )
        );
    }

    [Fact]
    public void Text_that_stands_in_many_places_is_one_finding_that_names_them()
    {
        var lecture =
            "== lectures/0{0}.md\n# 第{0}回：果物\n\n## 提出のしかた\n\nレポートは、次の授業が始まるまでに学習システムから提出します。\n\n## 果物{0}\n\n果物{0}は、{0}番目の果物です。\n";

        var finding = Assert.Single(
            NoteFolder.Check(string.Concat(Enumerable.Range(1, 4).Select(number => string.Format(null, lecture, number)))).Findings
        );

        Assert.Equal(
            ("repeated-section", "lectures/02.md:3", "lectures/01.md:3, lectures/03.md:3, lectures/04.md:3"),
            (
                finding.Rule,
                $"{finding.Place.File}:{finding.Place.Line}",
                string.Join(", ", finding.Elsewhere.Select(place => $"{place.File}:{place.Line}"))
            )
        );
    }

    [Fact]
    public void Errors_come_before_advice_and_the_glossary_after_the_lectures() =>
        Assert.Equal(
            ["missing-figure lectures/02.md:7", "term-not-in-notes glossary.md:3", "heading-without-content lectures/01.md:7"],
            NoteFolder.Findings(
                $"== glossary.md\n| 用語 | 別の書き方 |\n| --- | --- |\n| なす | 茄子 "
                    + $"|\n== lectures/01.md\n{Fruit}\n## みかん\n== lectures/02.md\n# 花\n\n## 桜\n\n桜は、春の花です。\n\n![桜の花](sakura.png)\n"
            )
        );
}
