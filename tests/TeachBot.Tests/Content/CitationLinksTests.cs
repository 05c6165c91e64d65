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

    [Fact]
    public void Every_citation_of_a_course_knows_its_file() =>
        Assert.All(TestCourses.Shipped.Answer("ホスト型とは？").Citations, citation => Assert.Equal("01-virtualization-overview.md", citation.File));

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
    public void A_picture_lies_where_its_lecture_says(string source, string folder, string lecture, string? path) => Assert.Equal(path, FigurePath.Of(source, folder, lecture));
}
