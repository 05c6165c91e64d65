using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Core;
using Xunit;

namespace TeachBot.Tests.Content;

public class CitationLinksTests
{
    [Theory]
    [InlineData("https://example.org/notes", "https://example.org/notes/a%20b/03.md#L7")]
    [InlineData("https://example.org/notes/", "https://example.org/notes/a%20b/03.md#L7")]
    [InlineData("http://wiki/{file}?line={line}", "http://wiki/a%20b/03.md?line=7")]
    public void A_place_in_the_notes_has_an_address(string setting, string address) =>
        Assert.Equal(address, CitationLinks.Read(setting)!.Of(new Citation("題", [], 7) { File = "a b/03.md" })!.AbsoluteUri);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/{file}")]
    [InlineData("notes")]
    public void What_is_no_address_of_the_web_is_none(string setting) => Assert.Null(CitationLinks.Read(setting));

    [Theory]
    [InlineData("ホスト型とは？")]
    [InlineData("サーバ仮想化技術にはどんな種類がある？")]
    [InlineData("サーバ仮想化技術は何種類？")]
    [InlineData("第1回の内容は？")]
    [InlineData("まとめを見せて")]
    [InlineData("ホスト型とコンテナ型の違いは？")]
    [InlineData("図を見せて")]
    public void Every_kind_of_answer_knows_the_file_that_it_quotes(string question) =>
        Assert.All(
            TestCourses.Shipped.Answer(question).Citations,
            citation => Assert.Equal("01-virtualization-overview.md", citation.File)
        );

    [Theory]
    [InlineData("どんな果物がある？")]
    [InlineData("果物は何種類？")]
    [InlineData("第1回の内容は？")]
    public void So_do_answers_that_list_headings(string question)
    {
        var answer = Course
            .Read([
                (
                    "a/01.md",
                    "# 第1回：食べもの\n\n## 果物の種類\n\n### りんご\n\n#### 特徴\n\n赤い果物です。\n\n### みかん\n\n#### 特徴\n\n橙色の果物です。\n"
                ),
            ])
            .Answer(question);

        Assert.All(answer.Citations, citation => Assert.Equal(("第1回：食べもの", "a/01.md"), (citation.Lecture, citation.File)));
    }

    [Theory]
    [InlineData("a.png", "lectures", "01.md", "lectures/a.png")]
    [InlineData("a%20b.png?x#y", "lectures", "01.md", "lectures/a b.png")]
    [InlineData("../img/a.png", "lectures", "01.md", "img/a.png")]
    [InlineData("../img/a.png", "lectures", "1/01.md", "lectures/img/a.png")]
    [InlineData("../../a.png", "lectures", "01.md", null)]
    [InlineData("a.png", "", "01.md", "a.png")]
    [InlineData("/etc/passwd", "lectures", "01.md", null)]
    [InlineData("https://example.org/a.png", "lectures", "01.md", null)]
    [InlineData("", "lectures", "01.md", null)]
    public void A_picture_lies_where_its_lecture_says(string source, string folder, string lecture, string? path) =>
        Assert.Equal(path, FigurePath.Of(source, folder, lecture));
}
